package org.assay.recruitment.facts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * An exact amount of score, as a fraction in lowest terms. Means of scores are seldom whole, and neither a pass mark nor a
 * tie may depend on how one was rounded.
 *
 * @param denominator above 0
 */
public record Points(BigInteger numerator, BigInteger denominator) implements Comparable<Points> {
    public static final Points NONE = of(0);
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final int SHOWN_DECIMALS = 2;

    public Points {
        BigInteger divisor = numerator.gcd(denominator).max(BigInteger.ONE);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Points of(int points) {
        return new Points(BigInteger.valueOf(points), BigInteger.ONE);
    }

    /** The mean of at least one score. */
    public static Points mean(List<Integer> scores) {
        int sum = scores.stream().mapToInt(Integer::intValue).sum();
        return new Points(BigInteger.valueOf(sum), BigInteger.valueOf(scores.size()));
    }

    public Points plus(Points other) {
        return new Points(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** So many times as much. */
    Points times(int count) {
        return new Points(numerator.multiply(BigInteger.valueOf(count)), denominator);
    }

    /** Whether this is at least so many percent of a whole. */
    public boolean reaches(int percent, Points whole) {
        Points of =
                new Points(whole.numerator.multiply(BigInteger.valueOf(percent)), whole.denominator.multiply(HUNDRED));
        return compareTo(of) >= 0;
    }

    @Override
    public int compareTo(Points other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    private BigDecimal decimal() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    /** With no more decimals than it has, and at most two: {@code 58}, {@code 3.5}, {@code 2.67}. */
    @Override
    public String toString() {
        BigDecimal shown = decimal().stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0).toPlainString() : shown.toPlainString();
    }
}
