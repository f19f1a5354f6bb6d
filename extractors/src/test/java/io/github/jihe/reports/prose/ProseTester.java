package io.github.jihe.reports.prose;

import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a text as a report of 2023 does, and shows what was read in one line. */
final class ProseTester {
  private static final ProseReader READER = new ProseReader();

  private ProseTester() {}

  /** Paragraphs are separated by ¶. */
  static Prose read(String text) {
    DocumentBuilder builder = new DocumentBuilder("txt");
    for (String paragraph : List.of(text.split("¶", -1))) {
      builder.paragraph(paragraph, 0);
    }
    return read(builder.build());
  }

  static Prose read(Document document) {
    return READER.read(document, ProseContext.ofYear(2023));
  }

  static String relations(String text) {
    return joined(read(text).relations(), ProseTester::show);
  }

  static String statements(String text) {
    return joined(read(text).statements(), ProseTester::show);
  }

  static String gradings(String text) {
    return joined(read(text).gradings(), ProseTester::show);
  }

  private static <T> String joined(List<T> items, Function<T, String> shown) {
    return items.stream().map(shown).collect(Collectors.joining("; "));
  }

  private static String show(Statement s) {
    String period = s.period() == Period.REPORT_YEAR ? "" : " " + s.period();
    return s.subject()
        + " "
        + s.kind()
        + " "
        + s.measure()
        + " "
        + s.status()
        + period
        + " "
        + s.operator().sign()
        + s.figure().printed();
  }

  private static String show(Grading g) {
    String score = g.score().map(Figure::printed).orElse("-").replace(" ", "");
    return (g.subject() + " " + score + " " + g.grade().orElse("-")).strip();
  }

  private static String show(Relation relation) {
    if (relation instanceof Relation.Sum sum) {
      return (sum.complete() ? "全 " : "部分 ")
          + printed(sum.whole())
          + " = "
          + printed(sum.parts(), "+");
    } else if (relation instanceof Relation.Ratio ratio) {
      return printed(ratio.part())
          + " / "
          + printed(ratio.whole())
          + " = "
          + printed(ratio.ratio());
    } else if (relation instanceof Relation.Product product) {
      return printed(product.factors(), "×") + " = " + printed(product.product());
    } else if (relation instanceof Relation.Balance b) {
      return printed(b.whole()) + " - " + printed(b.spent()) + " = " + printed(b.left());
    } else if (relation instanceof Relation.Movement m) {
      return (m.opening().map(ProseTester::printed).orElse("")
              + m.in().stream().map(s -> " +" + printed(s)).collect(Collectors.joining())
              + m.out().stream().map(s -> " -" + printed(s)).collect(Collectors.joining())
              + " = "
              + (m.shrinks() ? "-" : "")
              + printed(m.closing()))
          .strip();
    } else if (relation instanceof Relation.Change c) {
      return printed(c.before())
          + (c.grows() ? " 增至 " : " 减至 ")
          + printed(c.after())
          + optional(c.difference())
          + optional(c.rate());
    } else if (relation instanceof Relation.Growth g) {
      return printed(g.after())
          + (g.grows() ? " 增 " : " 减 ")
          + printed(g.difference())
          + " "
          + printed(g.rate());
    } else if (relation instanceof Relation.GrowthFrom g) {
      return printed(g.before())
          + (g.grows() ? " 起增 " : " 起减 ")
          + printed(g.difference())
          + " "
          + printed(g.rate());
    } else if (relation instanceof Relation.Extreme e) {
      return printed(e.told()) + (e.highest() ? " 非最高 " : " 非最低 ") + printed(e.beyond());
    } else if (relation instanceof Relation.Scored s) {
      return s.name()
          + " 满 "
          + s.weight().map(ProseTester::printed).orElse("-")
          + " 得 "
          + s.score().map(ProseTester::printed).orElse("-")
          + " 率 "
          + s.rate().map(ProseTester::printed).orElse("-");
    } else if (relation instanceof Relation.Enumeration e) {
      return e.announced() + e.noun() + " = " + e.items();
    } else if (relation instanceof Relation.Contentment c) {
      return printed(c.levels(), ",") + " : " + printed(c.rate());
    }
    return words(relation);
  }

  private static String words(Relation relation) {
    if (relation instanceof Relation.Worded w) {
      return (w.holds() ? "合 " : "不合 ") + w.words() + " : " + w.told();
    } else if (relation instanceof Relation.Weights w) {
      return "权重 " + printed(w.parts(), "+");
    } else if (relation instanceof Relation.Placing p) {
      return printed(p.score()) + " " + p.grade() + " 应 " + p.right();
    }
    throw new AssertionError(relation);
  }

  private static String optional(Optional<Statement> statement) {
    return statement.map(s -> " " + printed(s)).orElse("");
  }

  private static String printed(List<Statement> statements, String sign) {
    return statements.stream().map(ProseTester::printed).collect(Collectors.joining(sign));
  }

  private static String printed(Statement statement) {
    return statement.figure().printed().replace(" ", "");
  }
}
