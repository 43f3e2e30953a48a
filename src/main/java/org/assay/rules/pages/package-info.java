/**
 * What people read of a rulebook and start new rules from: the catalogue, a rule's page, the difference of two
 * rulebooks, templates. Nothing here judges.
 */
package org.assay.rules.pages;
