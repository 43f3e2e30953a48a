package org.assay.rules.centre;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads what a compiled class refers to, without loading it, and names whatever a rule has no business with. Classes and
 * members are on a list of what is allowed; anything else is foreign, so that a class that nobody thought of is too.
 */
final class ClassGuard {
    /** The rules' own generated classes, facts, and what the compiler writes around a rule. */
    private static final Pattern CLASSES = Pattern.compile(
            "org/assay/[a-z]+/facts/\\w+(\\$\\w+)?"
                    + "|org/assay/rules/(Ground(\\$\\w+)?|PolicyFigure|Conclusion|Finding|Judgement)"
                    + "|org/assay/standard/(Method|Nation|Standing|Requirement(\\$Kind)?)"
                    + "|org/drools/model/(DomainClassMetadata|Drools|Index(\\$ConstraintType)?|Model|PatternDSL(\\$\\w+)*|Rule(\\$Attribute)?|RuleItemBuilder|Query|Global)"
                    + "|org/drools/model/(consequences/ConsequenceBuilder(\\$_\\w+)?|functions/\\w+|functions/accumulate/AccumulateFunction"
                    + "|impl/RuleBuilder|operators/\\w+|view/\\w+)"
                    + "|org/drools/core/base/accumulators/\\w+|org/drools/modelcompiler/dsl/pattern/D|org/drools/modelcompiler/util/EvaluationUtil"
                    + "|org/drools/util/DateUtils"
                    + "|java/lang/(Boolean|Enum|Exception|Integer|Long|Double|Number|Object|RuntimeException|String|System|Comparable|Math)"
                    + "|java/lang/invoke/(LambdaMetafactory|MethodHandles(\\$Lookup)?|StringConcatFactory)"
                    + "|java/math/Big(Decimal|Integer)|java/time/(LocalDate|Period|Year|Month|DayOfWeek|chrono/ChronoLocalDate)"
                    + "|java/time/format/DateTimeFormatter(Builder)?|java/util/(Arrays|Collection|Collections|List|Locale|Objects|Optional|Set)");

    private static final Pattern MEMBERS = Pattern.compile(
            "org/assay/.*|org/drools/(core|model/(functions|consequences|impl|operators|view)|modelcompiler|util)/.*"
                    + "|org/drools/model/(DomainClassMetadata|Index|PatternDSL|Rule|Model).*"
                    + "|org/drools/model/Drools\\.insert"
                    + "|java/lang/System\\.arraycopy|java/lang/Object\\.(<init>|equals|hashCode|toString)"
                    + "|java/lang/(Boolean|Integer|Long|Double|Number|String|Comparable|Math|Enum)\\.(?!forName|format|getBytes).*"
                    + "|java/lang/(Runtime)?Exception\\.<init>|java/lang/invoke/(LambdaMetafactory\\.metafactory|StringConcatFactory\\.makeConcatWithConstants)"
                    + "|java/math/.*|java/time/(?!LocalDate\\.now|Year\\.now).*"
                    + "|java/util/(Arrays\\.asList|Collections\\.emptyList|Locale\\.ENGLISH|Objects\\.equals|Optional\\..*)"
                    + "|java/util/(List|Set|Collection)\\.(get|size|contains|containsAll|isEmpty|of|indexOf)");

    private final Set<String> foreign = new TreeSet<>();
    private final Set<String> own;

    private ClassGuard(Set<String> own) {
        this.own = own;
    }

    /**
     * Everything foreign that a class refers to, as {@code java.lang.Runtime} or {@code java.lang.System.exit}.
     *
     * @param own the internal names of all classes compiled from the rules
     */
    static Set<String> foreign(byte[] classFile, Set<String> own) {
        ClassGuard guard = new ClassGuard(own);
        try {
            guard.read(new DataInputStream(new ByteArrayInputStream(classFile)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return guard.foreign;
    }

    private void read(DataInputStream in) throws IOException {
        in.readLong(); // magic and version
        int size = in.readUnsignedShort();
        String[] texts = new String[size];
        int[][] entries = new int[size][];
        for (int i = 1; i < size; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 3, 4, 17, 18 -> in.readInt();
                case 5, 6 -> {
                    in.readLong();
                    i++;
                }
                case 7 -> entries[i] = new int[] {in.readUnsignedShort()};
                case 9, 10, 11, 12 -> entries[i] = new int[] {in.readUnsignedShort(), in.readUnsignedShort(), tag};
                case 8, 16, 19, 20 -> in.readUnsignedShort();
                case 15 -> in.skipBytes(3);
                default -> throw new IOException("an unknown entry in a class that the compiler made: " + tag);
            }
        }
        for (int[] entry : entries) {
            if (entry != null && entry.length == 1) {
                type(texts[entry[0]]);
            } else if (entry != null && entry[2] != 12) {
                member(texts[entries[entry[0]][0]], texts[entries[entry[1]][0]]);
            }
        }
    }

    private void type(String name) {
        String type = name.replaceAll("^\\[+L?|;$", "");
        boolean primitive = name.startsWith("[") && type.length() == 1;
        if (!primitive && !own.contains(type) && !CLASSES.matcher(type).matches()) {
            foreign.add(type.replace('/', '.'));
        }
    }

    private void member(String owner, String name) {
        String member = owner + "." + name;
        boolean known = own.contains(owner) || CLASSES.matcher(owner).matches();
        if (known && !own.contains(owner) && !MEMBERS.matcher(member).matches()) {
            foreign.add(member.replace('/', '.'));
        }
    }
}
