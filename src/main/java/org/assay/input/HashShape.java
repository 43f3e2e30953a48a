package org.assay.input;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.input.Node.Scalar.Kind;

/** A SHA-256 hash, which some tools print in capitals; it is read in lower case. */
record HashShape() implements Shape<String> {
    private static final Pattern PATTERN = Pattern.compile("[0-9A-Fa-f]{64}");

    @Override
    public String wanted() {
        return "a SHA-256 hash of 64 hexadecimal digits";
    }

    @Override
    public Optional<String> read(Value value) {
        Optional<String> hash = value.text(Kind.TEXT, Kind.NUMBER)
                .filter(text -> PATTERN.matcher(text).matches());
        return hash.isPresent() ? hash.map(text -> text.toLowerCase(Locale.ROOT)) : value.refuse(this);
    }
}
