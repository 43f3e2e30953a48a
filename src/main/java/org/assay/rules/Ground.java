package org.assay.rules;

import java.time.LocalDate;

/** One thing that a judgement rests on: another judgement, or what stands (or does not stand) in the assessed files. */
public sealed interface Ground permits Judgement, Conclusion, Ground.Item, Ground.Value, Ground.Figure, Ground.Absence {

    /**
     * An entry of the assessed file.
     *
     * @param entry where it stands: {@code evidence E03}, {@code notApplicable ES19/S10}
     * @param says what the rule read there, as half a sentence: {@code is dated 2021-02-11}
     */
    record Item(String entry, String says) implements Ground {}

    /**
     * A number that stands in the assessed file or was made from it. Who needs the number takes it from here, never from
     * the words.
     *
     * @param name what is counted or scored: {@code score}, {@code total}, {@code claims}
     * @param about id of the subject that has it: {@code 101/Q1}
     * @param by who gave it and how, such as {@code R1 interview}; empty where it was made from other numbers
     * @param is in plain decimal digits, or a range of them such as {@code 2 to 3}
     * @param of the most that it could be; empty where there is no such thing
     * @param says the same in words, as a sentence or half of one
     */
    record Value(String name, String about, String by, String is, String of, String says) implements Ground {}

    /**
     * A figure of a policy.
     *
     * @param name its key in the file that holds it, such as {@code currencyMonths}
     * @param value the figure as text, with its unit where it has one
     * @param from the day it came into force
     * @param source the document or decision it was taken from
     */
    record Figure(String name, String value, LocalDate from, String source) implements Ground {}

    /** Something that was looked for in the assessed files and is not there, as a sentence. */
    record Absence(String says) implements Ground {}
}
