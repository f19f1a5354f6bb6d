package io.github.jihe.checks.across;

import io.github.jihe.facts.Direction;

/**
 * An indicator whose target and actual value are numbers.
 *
 * @param name without white space
 * @param direction of its sign; EXACT where the target has none
 */
public record TargetRow(String name, Direction direction, Amount target, Amount actual) {}
