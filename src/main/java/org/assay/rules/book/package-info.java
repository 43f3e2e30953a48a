/**
 * A rulebook in use: its rules, its header with dated figures, the files beside it, and the rule base that
 * judges facts stage by stage within a time limit. Bundled and centres' rulebooks are the same here. Nothing
 * here compiles rules or tries their cases.
 */
package org.assay.rules.book;
