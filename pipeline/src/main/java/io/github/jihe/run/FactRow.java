package io.github.jihe.run;

/**
 * One number or word that a report states, as a row of a table. What is not said is empty.
 *
 * @param form the number of the form that it stands in, from 1
 * @param type what kind of fact: head, fund, goal, indicator …
 * @param value the number as printed, or the words where there is none
 * @param valueUnit the unit of measure of the number
 * @param detail what else it says: {@code kind=total；period=last-year}
 * @param place for a person
 */
public record FactRow(
    String unit,
    String department,
    String project,
    String year,
    String form,
    String type,
    String label,
    String measure,
    String operator,
    String value,
    String valueUnit,
    String detail,
    String place,
    String quote) {}
