package io.github.jihe.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with the arguments, and where the help is. */
final class Misuse implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("参数有误：" + say(wrong));
    err.println("查看用法：" + command.getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.USAGE;
  }

  private static String say(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unknown) {
      return "不认识的参数 " + String.join(" ", unknown.getUnmatched());
    }
    if (wrong instanceof MissingParameterException missing) {
      return "缺少 "
          + missing.getMissing().stream().map(Misuse::label).collect(Collectors.joining("、"));
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return label(twice.getOverwritten()) + " 只能给出一次";
    }
    if (wrong.getCause() instanceof TypeConversionException because && wrong.getArgSpec() != null) {
      return label(wrong.getArgSpec()) + " " + because.getMessage();
    }
    return wrong.getMessage();
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
