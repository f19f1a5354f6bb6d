package io.github.jihe.facts.wording;

import io.github.jihe.facts.Source;
import java.util.Optional;

/**
 * A document that the text cites.
 *
 * @param title without 《》 and white space; empty where only the number is cited
 * @param number its 文号
 */
public record Citation(String title, Optional<DocumentNumber> number, Source source) {}
