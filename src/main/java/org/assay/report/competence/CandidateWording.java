package org.assay.report.competence;

import org.assay.rules.Judgement;

/** Judgements as the candidate is told them. */
final class CandidateWording {
    private CandidateWording() {}

    static String of(Judgement judgement) {
        return addressed(judgement.toldOrStatement());
    }

    /** In the second person, but for what is quoted, which stays as somebody wrote it. */
    static String addressed(String statement) {
        StringBuilder addressed = new StringBuilder();
        int from = 0;
        int open = 0;
        for (int i = 0; i < statement.length(); i++) {
            if (statement.charAt(i) == '“' && open++ == 0) {
                addressed.append(inSecondPerson(statement.substring(from, i)));
                from = i;
            } else if (statement.charAt(i) == '”' && open > 0 && --open == 0) {
                addressed.append(statement, from, i + 1);
                from = i + 1;
            }
        }
        String rest = statement.substring(from);
        return addressed.append(open > 0 ? rest : inSecondPerson(rest)).toString();
    }

    private static String inSecondPerson(String words) {
        return words.replace("rejected this claim", "could not accept it")
                .replace("rejected it", "could not accept it")
                .replace("the candidate's own work", "your own work")
                .replace("the candidate's", "your")
                .replace("The assessor", "Your assessor")
                .replace("the assessor", "your assessor")
                .replace("the candidate stands", "you stand")
                .replace("the candidate", "you");
    }
}
