package io.github.jihe.checks.across;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;

/**
 * A number that the text tells as a fact.
 *
 * @param subject what it belongs to, without white space; empty if the clause names nothing
 * @param lastYear whether it is told of the year before the report's
 */
public record ToldFigure(
    FundSource kind, String subject, Measure measure, boolean lastYear, Amount amount) {}
