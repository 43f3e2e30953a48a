package org.assay.report.competence;

/**
 * Sentences of judgements as they are said to the candidate. A sentence of another build than the bundled rules' is said
 * as it is.
 */
final class CandidateWording {
    private CandidateWording() {}

    /** Why something does not count, without saying again what it is: all after the first colon. */
    static String reason(String statement) {
        int colon = statement.indexOf(": ");
        return addressed(colon < 0 ? statement : statement.substring(colon + 2));
    }

    /** What would close a gap, as a step to take. */
    static String step(String statement) {
        return addressed(statement
                .replaceFirst(
                        "^At least (.+?) of evidence could close (\\S+): ", "Gather at least $1 of evidence for $2: ")
                .replaceFirst(
                        "^A decision to accept (.+), which is pending, could close it\\.$",
                        "Ask your assessor to decide on $1, which could be enough.")
                .replaceFirst(
                        "^A decision to accept (.+), which is pending, could close (.+)\\.$",
                        "Ask your assessor to decide on $1, which could be enough for $2."));
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
