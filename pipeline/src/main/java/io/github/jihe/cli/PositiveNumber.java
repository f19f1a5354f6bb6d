package io.github.jihe.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number from 1. */
final class PositiveNumber implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String digits) {
    try {
      int number = Integer.parseInt(digits);
      if (number >= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new TypeConversionException("应为正整数，而不是 " + digits);
  }
}
