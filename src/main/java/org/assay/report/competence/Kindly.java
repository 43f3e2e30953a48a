package org.assay.report.competence;

/**
 * Sentences of judgements as they are said to the candidate. A sentence of another build than the bundled rules' is said
 * as it is.
 */
final class Kindly {
    private Kindly() {}

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

    /** In the second person. */
    static String addressed(String statement) {
        return statement
                .replace("rejected this claim", "could not accept it")
                .replace("rejected it", "could not accept it")
                .replace("the candidate's own work", "your own work")
                .replace("the candidate's", "your")
                .replace("The assessor", "Your assessor")
                .replace("the assessor", "your assessor");
    }
}
