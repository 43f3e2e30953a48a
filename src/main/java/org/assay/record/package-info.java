/**
 * The decision record: every input, what it was judged against and every judgement, in one document whose bytes depend
 * on nothing else. Reports are made from it, audits replay it. Its schema is versioned.
 */
package org.assay.record;
