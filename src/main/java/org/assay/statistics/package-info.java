/**
 * Statistics that people judge people's decisions by: how far scorers agree, and whether groups fare alike. Pure functions
 * of counts and scores; every figure is checked against an independent computation in the tests.
 */
package org.assay.statistics;
