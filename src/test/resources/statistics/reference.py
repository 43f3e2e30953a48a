#!/usr/bin/env python3
"""Reference values for org.assay.statistics, computed another way, with the standard library alone.

Kappa from the full matrix of agreement weights (Cohen 1968, 1 - |i-j|/(k-1) and 1 - ((i-j)/(k-1))^2) in exact
fractions; ICC(2,1) from the sums of squares of a two-way analysis of variance over the table of ratings (Shrout and
Fleiss 1979), in exact fractions; Fisher's exact test by counting tables with whole binomials. Run it to see what the
test expects: python3 src/test/resources/statistics/reference.py
"""
import random
from fractions import Fraction as F
from math import comb


def kappa(a, b, k, weight):
    n = len(a)
    table = [[F(sum(1 for x, y in zip(a, b) if (x, y) == (i, j)), n) for j in range(k)] for i in range(k)]
    rows = [sum(r) for r in table]
    columns = [sum(table[i][j] for i in range(k)) for j in range(k)]
    seen = sum(weight(i, j, k) * table[i][j] for i in range(k) for j in range(k))
    chance = sum(weight(i, j, k) * rows[i] * columns[j] for i in range(k) for j in range(k))
    return (seen - chance) / (1 - chance)


def icc(a, b):
    n, k = len(a), 2
    ratings = list(zip(a, b))
    grand = F(sum(map(sum, ratings)), n * k)
    total = sum((x - grand) ** 2 for row in ratings for x in row)
    between = k * sum((F(sum(row), k) - grand) ** 2 for row in ratings)
    raters = n * sum((F(sum(column), n) - grand) ** 2 for column in zip(*ratings))
    msr, msc = between / (n - 1), raters / (k - 1)
    mse = (total - between - raters) / ((n - 1) * (k - 1))
    return (msr - mse) / (msr + (k - 1) * mse + F(k, n) * (msc - mse))


def fisher(a, b, c, d):
    n, r, s = a + b + c + d, a + b, a + c
    ways = lambda x: comb(r, x) * comb(n - r, s - x)
    range_ = range(max(0, s - (n - r)), min(r, s) + 1)
    return F(sum(ways(x) for x in range_ if ways(x) <= ways(a)), comb(n, s))


NONE = lambda i, j, k: F(i == j)
LINEAR = lambda i, j, k: 1 - F(abs(i - j), k - 1)
QUADRATIC = lambda i, j, k: 1 - F((i - j) ** 2, (k - 1) ** 2)

if __name__ == "__main__":
    random.seed(4)
    for size in (5, 12, 40, 200):
        a = [random.randint(0, 5) for _ in range(size)]
        b = [max(0, min(5, x + random.choice([-2, -1, 0, 0, 0, 1]))) for x in a]
        same = F(sum(x == y for x, y in zip(a, b)), size)
        values = [same, kappa(a, b, 6, NONE), kappa(a, b, 6, LINEAR), kappa(a, b, 6, QUADRATIC), icc(a, b)]
        print("agreement", "".join(map(str, a)), "".join(map(str, b)), *(f"{float(v):.6f}" for v in values))
    for table in ((3, 1, 1, 3), (6, 2, 2, 2), (7, 4, 1, 0), (12, 38, 25, 25), (1, 9, 11, 3), (0, 5, 5, 0), (48, 152, 96, 104)):
        print("fisher", *table, f"{float(fisher(*table)):.6f}")
