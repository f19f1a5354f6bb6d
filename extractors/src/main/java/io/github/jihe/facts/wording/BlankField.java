package io.github.jihe.facts.wording;

import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Source;

/**
 * A field of a form's head that has a label but no value.
 *
 * @param label as printed, without white space
 */
public record BlankField(HeadField field, String label, Source source) {}
