package io.github.jihe.checks;

import java.math.BigDecimal;

/**
 * From when on figures that are possible one by one are odd together.
 *
 * @param fullRows so many rows, all with full points, are worth a remark
 * @param equalRows so many rows with a target and an actual value must there be before their
 *     likeness says anything
 * @param equalShare the share of them, in percent, whose actual value repeats the target
 * @param sample the fewest questionnaires that a satisfaction rate should rest on
 */
public record ProfileStatistics(
    int fullRows, int equalRows, BigDecimal equalShare, BigDecimal sample) {}
