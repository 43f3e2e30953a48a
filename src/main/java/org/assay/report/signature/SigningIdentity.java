package org.assay.report.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.assay.input.InputDocument;
import org.assay.input.InputException;
import org.assay.input.Source;

/**
 * Somebody's key and the certificates that say whose it is.
 *
 * @param chain the key's own certificate first, then those of its issuers as far as they are at hand
 */
public record SigningIdentity(PrivateKey key, List<X509Certificate> chain) {
    public SigningIdentity {
        chain = List.copyOf(chain);
    }

    /**
     * That of a keystore in the form PKCS #12 or JKS.
     *
     * @param password of the keystore and of the key
     * @param alias of the key; empty where the keystore has one key
     * @throws InputException where the file, the password or the alias is not right
     */
    public static SigningIdentity open(Path file, char[] password, Optional<String> alias) {
        KeyStore store = load(file, password);
        try {
            String name = alias(store, alias, file);
            PrivateKey key = (PrivateKey) store.getKey(name, password);
            List<X509Certificate> chain = Arrays.stream(store.getCertificateChain(name))
                    .map(X509Certificate.class::cast)
                    .toList();
            return new SigningIdentity(key, chain).supported(file);
        } catch (GeneralSecurityException | ClassCastException e) {
            throw refused(
                    file,
                    "its key cannot be read: " + e.getMessage(),
                    "give the key the password of the keystore, or name another key with --alias");
        }
    }

    private SigningIdentity supported(Path file) {
        if (!List.of("RSA", "EC").contains(key.getAlgorithm())) {
            throw refused(
                    file,
                    "its key is of the kind " + key.getAlgorithm(),
                    "sign with an RSA key or with one on an elliptic curve (EC)");
        }
        return this;
    }

    private static KeyStore load(Path file, char[] password) {
        byte[] bytes = InputDocument.read(file).bytes();
        try {
            // Java's own reads JKS by this name, too
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes), password);
            return store;
        } catch (IOException e) {
            throw e.getCause() instanceof UnrecoverableKeyException
                    ? refused(file, "the password does not open this keystore", "give the one that it was made with")
                    : notOne(file);
        } catch (GeneralSecurityException e) {
            throw notOne(file);
        }
    }

    private static InputException notOne(Path file) {
        return refused(
                file, "this is no keystore that can be read", "give one in the form PKCS #12 (.p12, .pfx) or JKS");
    }

    private static String alias(KeyStore store, Optional<String> wanted, Path file) throws GeneralSecurityException {
        TreeSet<String> keys = new TreeSet<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && store.getCertificateChain(alias) != null) {
                keys.add(alias);
            }
        }
        if (keys.isEmpty()) {
            throw refused(file, "it holds no key with a certificate", "give the keystore that holds your key");
        }
        String there = String.join(", ", keys);
        if (wanted.isEmpty()) {
            if (keys.size() > 1) {
                throw refused(file, "it holds several keys: " + there, "name one with --alias");
            }
            return keys.first();
        }
        return keys.stream()
                .filter(alias -> alias.equalsIgnoreCase(wanted.get()))
                .findFirst()
                .orElseThrow(() -> refused(
                        file,
                        "it holds no key \"" + wanted.get() + "\"",
                        "name one of those that it holds with --alias: " + there));
    }

    private static InputException refused(Path file, String wrong, String remedy) {
        return InputException.of(Source.whole(file.toString()), wrong, remedy);
    }

    /** Whose key it is, without the key. */
    @Override
    public String toString() {
        return CertificateName.of(chain.get(0));
    }
}
