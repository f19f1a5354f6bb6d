package io.github.jihe.checks;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.github.jihe.checks.RuleTrace.Relation;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The expressions of a bureau's rules: CEL, whose operators also take numbers with units and with
 * the precision they were printed with. Thread safe.
 */
final class RuleLanguage {
  static final String ROW = "row";
  static final String FORM = "form";
  static final String REPORT = "report";
  static final String ROWS = "rows";
  static final String FUNDS = "funds";

  private static final CelType NUMBER = OpaqueType.create("number");

  private static final CelType WORDS = MapType.create(SimpleType.STRING, SimpleType.DYN);

  private final CelCompiler compiler;
  private final CelRuntime runtime;

  RuleLanguage() {
    List<CelFunctionDecl> functions = new ArrayList<>();
    List<CelFunctionBinding> bindings = new ArrayList<>();
    operator("_+_", Operation.PLUS, functions, bindings);
    operator("_-_", Operation.MINUS, functions, bindings);
    operator("_*_", Operation.TIMES, functions, bindings);
    operator("_/_", Operation.DIVIDED_BY, functions, bindings);
    relation("same", Relation.SAME, functions, bindings);
    relation("_<=_", Relation.AT_MOST, functions, bindings);
    relation("_<_", Relation.LESS, functions, bindings);
    relation("_>=_", Relation.AT_LEAST, functions, bindings);
    relation("_>_", Relation.MORE, functions, bindings);
    unit("yuan", Unit.YUAN, functions, bindings);
    unit("wan", Unit.WAN_YUAN, functions, bindings);
    unit("percent", Unit.PERCENT, functions, bindings);
    functions.add(
        CelFunctionDecl.newFunctionDeclaration(
            "sum",
            CelOverloadDecl.newGlobalOverload(
                "sum_rows", NUMBER, ListType.create(SimpleType.DYN), SimpleType.STRING)));
    bindings.addAll(
        CelFunctionBinding.fromOverloads(
            "sum",
            CelFunctionBinding.from("sum_rows", List.class, String.class, RuleLanguage::sum)));
    this.compiler =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar(ROW, WORDS)
            .addVar(FORM, WORDS)
            .addVar(REPORT, WORDS)
            .addVar(ROWS, ListType.create(WORDS))
            .addVar(FUNDS, ListType.create(WORDS))
            .addFunctionDeclarations(functions)
            .build();
    this.runtime = CelRuntimeFactory.plannerRuntimeBuilder().addFunctionBindings(bindings).build();
  }

  /** One expression, ready to be evaluated. */
  @FunctionalInterface
  interface Condition {
    /**
     * Whether it holds for these variables.
     *
     * @throws CelEvaluationException if something it needs is not there or of another kind
     */
    boolean holds(Map<String, ?> variables) throws CelEvaluationException;
  }

  /**
   * Reads an expression.
   *
   * @throws CelValidationException if it is none
   */
  Condition compile(String expression) throws CelValidationException, CelEvaluationException {
    CelRuntime.Program program = runtime.createProgram(compiler.compile(expression).getAst());
    return variables -> {
      Object result = program.eval(variables);
      if (result instanceof Boolean holds) {
        return holds;
      }
      throw new CelEvaluationException("算式的结果不是“成立”或“不成立”");
    };
  }

  private static void operator(
      String name,
      Operation operation,
      List<CelFunctionDecl> functions,
      List<CelFunctionBinding> bindings) {
    binary(
        name,
        NUMBER,
        (left, right) -> operation.of(number(left), number(right)),
        functions,
        bindings);
  }

  private static void relation(
      String name,
      Relation relation,
      List<CelFunctionDecl> functions,
      List<CelFunctionBinding> bindings) {
    binary(
        name,
        SimpleType.BOOL,
        (left, right) -> trace(left, right).holds(number(left), relation, number(right)),
        functions,
        bindings);
  }

  /** Both numbers, or one of them a literal. */
  private static void binary(
      String name,
      CelType result,
      CelFunctionOverload.Binary<Object, Object> function,
      List<CelFunctionDecl> functions,
      List<CelFunctionBinding> bindings) {
    List<CelOverloadDecl> overloads = new ArrayList<>();
    List<CelFunctionBinding> own = new ArrayList<>();
    for (Kind left : Kind.values()) {
      for (Kind right : Kind.values()) {
        if (left == Kind.FIGURE || right == Kind.FIGURE) {
          String id = "number" + name + left + "_" + right;
          overloads.add(CelOverloadDecl.newGlobalOverload(id, result, left.type(), right.type()));
          own.add(bound(id, left.stored(), right.stored(), function));
        }
      }
    }
    functions.add(CelFunctionDecl.newFunctionDeclaration(name, overloads));
    bindings.addAll(CelFunctionBinding.fromOverloads(name, own));
  }

  private static <L, R> CelFunctionBinding bound(
      String id,
      Class<L> left,
      Class<R> right,
      CelFunctionOverload.Binary<Object, Object> function) {
    return CelFunctionBinding.from(id, left, right, (one, other) -> function.apply(one, other));
  }

  private static void unit(
      String name, Unit unit, List<CelFunctionDecl> functions, List<CelFunctionBinding> bindings) {
    BigDecimal base = unit.inBase();
    Dimension dimension = unit.dimension();
    functions.add(
        CelFunctionDecl.newFunctionDeclaration(
            name,
            CelOverloadDecl.newGlobalOverload(name + "_int", NUMBER, SimpleType.INT),
            CelOverloadDecl.newGlobalOverload(name + "_double", NUMBER, SimpleType.DOUBLE)));
    bindings.addAll(
        CelFunctionBinding.fromOverloads(
            name,
            CelFunctionBinding.from(
                name + "_int",
                Long.class,
                literal -> RuleNumber.of(decimal(literal).multiply(base), dimension)),
            CelFunctionBinding.from(
                name + "_double",
                Double.class,
                literal -> RuleNumber.of(decimal(literal).multiply(base), dimension))));
  }

  private enum Operation {
    PLUS,
    MINUS,
    TIMES,
    DIVIDED_BY;

    RuleNumber of(RuleNumber left, RuleNumber right) {
      return switch (this) {
        case PLUS -> left.plus(right);
        case MINUS -> left.minus(right);
        case TIMES -> left.times(right);
        case DIVIDED_BY -> left.dividedBy(right);
      };
    }
  }

  private enum Kind {
    FIGURE,
    INTEGER,
    DECIMAL;

    CelType type() {
      return switch (this) {
        case FIGURE -> NUMBER;
        case INTEGER -> SimpleType.INT;
        case DECIMAL -> SimpleType.DOUBLE;
      };
    }

    Class<?> stored() {
      return switch (this) {
        case FIGURE -> RuleNumber.class;
        case INTEGER -> Long.class;
        case DECIMAL -> Double.class;
      };
    }
  }

  private static RuleNumber number(Object given) {
    return given instanceof RuleNumber number
        ? number
        : RuleNumber.of(decimal(given), Dimension.NONE);
  }

  private static BigDecimal decimal(Object literal) {
    return new BigDecimal(literal.toString());
  }

  /** Two literals belong to no evaluation, and nobody asks for them. */
  private static RuleTrace trace(Object left, Object right) {
    return number(left)
        .trace()
        .or(number(right)::trace)
        .orElseGet(() -> new RuleTrace(new RuleTolerance(true, BigDecimal.ZERO)));
  }

  /** Of what the rows have under this name; rows without it add nothing. */
  private static RuleNumber sum(List<?> rows, String name) {
    return rows.stream()
        .map(row -> ((Map<?, ?>) row).get(name))
        .filter(RuleNumber.class::isInstance)
        .map(RuleNumber.class::cast)
        .reduce(RuleNumber::plus)
        .orElseThrow(() -> new IllegalArgumentException("各行都没有“" + name + "”"));
  }
}
