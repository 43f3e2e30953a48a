/**
 * The one type for a conclusion, {@link org.assay.rules.Judgement}, and what it is made of: the face that rule files of
 * centres import. The rooms below hold the rulebook in use ({@code book}), a centre's folder and its guard ({@code
 * centre}), cases ({@code cases}) and what people read of rules ({@code pages}). Only they know Drools, and none of them
 * knows an area of assessment.
 */
package org.assay.rules;
