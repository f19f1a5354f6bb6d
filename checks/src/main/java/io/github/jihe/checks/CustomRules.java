package io.github.jihe.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelEvaluationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A bureau's own rules in YAML: {@code rules: [{id, title, each, when, expect, tolerance, severity,
 * basis, suggestion, examples}]}. What they may say is described in docs/guide.md.
 *
 * @param file as messages name it
 * @param text its content, for another process
 * @param rules in the order of the file
 */
public record CustomRules(String file, String text, List<Rule> rules) {
  private static final String KIND = "规则文件";

  /** What a rule need not say. */
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "each", "自评表",
          "when", "true",
          "tolerance", "按位数",
          "severity", "warning",
          "suggestion", "请核对并更正有误的一项。");

  public CustomRules {
    rules = List.copyOf(rules);
  }

  /**
   * One rule.
   *
   * @param found a small report in Markdown that it must find something in; empty if there is none
   * @param clean one that it must compare and find nothing in; empty if there is none
   */
  public record Rule(Check check, Optional<String> found, Optional<String> clean) {}

  private record RulesFile(List<Spec> rules) {}

  private record Spec(
      String id,
      String title,
      String each,
      String when,
      String expect,
      String tolerance,
      Severity severity,
      String basis,
      String suggestion,
      Map<String, String> examples) {}

  /**
   * The rules of a file.
   *
   * @throws ProfileException if it cannot be read, or names file, line and what is wrong
   */
  public static CustomRules load(Path file) throws ProfileException {
    try {
      return parse(file.toString(), UserText.decode(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new ProfileException("规则文件 " + file + " 无法读取：" + e.getMessage(), e);
    }
  }

  /**
   * The rules of a text.
   *
   * @throws ProfileException as {@link #load}
   */
  public static CustomRules parse(String file, String text) throws ProfileException {
    try {
      YamlTree tree = completed(YamlTree.read(KIND, file, text));
      List<Spec> specs = YamlBinding.bind(KIND, tree, RulesFile.class).rules();
      RuleLanguage language = new RuleLanguage();
      Set<String> taken = new HashSet<>(Catalogue.ids());
      List<Rule> rules = new ArrayList<>();
      for (int i = 0; i < specs.size(); i++) {
        List<String> path = List.of("rules", Integer.toString(i + 1));
        if (!taken.add(specs.get(i).id())) {
          throw fault(tree, path, "id", "编号“" + specs.get(i).id() + "”已经有了");
        }
        rules.add(rule(specs.get(i), tree, path, language));
      }
      return new CustomRules(file, text, rules);
    } catch (YamlException e) {
      throw new ProfileException(e.getMessage(), e);
    }
  }

  /** The same with what a rule need not say. */
  private static YamlTree completed(YamlTree tree) {
    ObjectNode root = tree.root().deepCopy();
    for (JsonNode rule : root.path("rules")) {
      if (rule instanceof ObjectNode keys) {
        DEFAULTS.forEach(
            (key, value) -> {
              if (!keys.has(key)) {
                keys.put(key, value);
              }
            });
        if (!keys.has("examples")) {
          keys.putObject("examples");
        }
      }
    }
    return new YamlTree(root, tree.places());
  }

  private static Rule rule(Spec spec, YamlTree tree, List<String> path, RuleLanguage language)
      throws YamlException {
    if (!spec.id().matches("[a-z]+(-[a-z0-9]+)+")) {
      throw fault(tree, path, "id", "编号应为小写字母开头、以 - 连接的词，如 linxi-rate");
    }
    for (String name : spec.examples().keySet()) {
      if (!Set.of("found", "clean").contains(name)) {
        throw fault(tree, YamlTree.below(path, "examples"), name, "示例应为 found 或 clean");
      }
    }
    Optional<RuleTolerance> tolerance = RuleTolerance.of(spec.tolerance());
    if (tolerance.isEmpty()) {
      throw fault(tree, path, "tolerance", "应为 按位数、精确，或带单位的数，如 0.5分");
    }
    Optional<RuleSubject.Each> each = RuleSubject.Each.named(spec.each());
    if (each.isEmpty()) {
      throw fault(tree, path, "each", "应为 自评表、资金行 或 指标");
    }
    String condition = spec.when().equals("true") ? "" : "（当 " + spec.when() + "）";
    CheckInfo info =
        new CustomInfo(
            spec.id(),
            spec.title(),
            spec.severity(),
            spec.basis(),
            "逐" + spec.each() + "：" + spec.expect() + condition,
            "容差：" + spec.tolerance(),
            spec.suggestion());
    Check check =
        new CustomRule(
            info,
            each.get(),
            tolerance.get(),
            compiled(spec.when(), "when", tree, path, language),
            compiled(spec.expect(), "expect", tree, path, language));
    return new Rule(
        check,
        Optional.ofNullable(spec.examples().get("found")),
        Optional.ofNullable(spec.examples().get("clean")));
  }

  private static RuleLanguage.Condition compiled(
      String expression, String key, YamlTree tree, List<String> path, RuleLanguage language)
      throws YamlException {
    try {
      return language.compile(expression);
    } catch (CelValidationException e) {
      int column = e.getErrors().get(0).getSourceLocation().getColumn() + 1;
      throw fault(
          tree, path, key, "算式第 %d 个字符处有误：%s".formatted(column, e.getErrors().get(0).getMessage()));
    } catch (CelEvaluationException e) {
      throw fault(tree, path, key, "算式有误：" + e.getMessage());
    }
  }

  private static YamlException fault(YamlTree tree, List<String> path, String key, String reason) {
    List<String> inner = YamlTree.below(path, key);
    return new YamlException(
        KIND, tree.place(inner), "键“%s”的值不能用：%s".formatted(YamlTree.show(inner), reason));
  }
}
