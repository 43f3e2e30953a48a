/** An area of assessment within another, invented for the tests of rulebooks, with the shape of every area's facts. */
package org.assay.trial.needs.facts;
