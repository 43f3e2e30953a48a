/**
 * A centre's own folder of rules: read, guarded, compiled by the compiler of the bundled rules, and kept.
 * Whatever a rule file may not hold is refused here with file and line, before any of it runs.
 */
package org.assay.rules.centre;
