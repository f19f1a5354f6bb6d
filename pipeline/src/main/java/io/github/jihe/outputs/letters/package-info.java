/**
 * Letters to the units (问题核实函、整改通知), one Word file each.
 *
 * <p>Enters: findings, the fields of a letterhead, a template that a bureau edits in Word. Leaves:
 * one document a unit. Decides nothing about a finding; knows neither how a run was stored nor how
 * a decision is written.
 */
package io.github.jihe.outputs.letters;
