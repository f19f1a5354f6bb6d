package io.github.jihe.facts;

import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An arithmetic relation that the text itself claims (文字中的数量关系). */
public sealed interface Relation {

  /** The sentence that claims it. */
  Source source();

  /**
   * Every number that takes part in it, in the order of its components; none of a claim in words.
   */
  List<Statement> statements();

  /**
   * A whole and its parts (其中, 包括, 共计, 分别为).
   *
   * @param complete whether the words say that the parts are all there are
   */
  record Sum(Statement whole, List<Statement> parts, boolean complete, Source source)
      implements Relation {
    public Sum {
      parts = List.copyOf(parts);
    }

    @Override
    public List<Statement> statements() {
      return joined(Stream.of(List.of(whole), parts));
    }
  }

  /** A part, its whole, and the share or rate that the text gives (占, 执行率, 完成预算的). */
  record Ratio(Statement part, Statement whole, Statement ratio, Source source)
      implements Relation {
    @Override
    public List<Statement> statements() {
      return List.of(part, whole, ratio);
    }
  }

  /** Factors and their product (标准 × 人数). */
  record Product(List<Statement> factors, Statement product, Source source) implements Relation {
    public Product {
      factors = List.copyOf(factors);
    }

    @Override
    public List<Statement> statements() {
      return joined(Stream.of(factors, List.of(product)));
    }

    /**
     * Every value, in base units, that factors printed like these make; 12个月 are 12 and no more.
     */
    public Interval range() {
      return factors.stream()
          .map(Statement::figure)
          .map(
              figure ->
                  figure.isWholeTime() ? Interval.exactly(figure.inBase()) : figure.interval())
          .reduce(Interval.exactly(BigDecimal.ONE), Interval::times);
    }
  }

  /** What was there, what went, what is left (结余, 剩余). */
  record Balance(Statement whole, Statement spent, Statement left, Source source)
      implements Relation {
    @Override
    public List<Statement> statements() {
      return List.of(whole, spent, left);
    }
  }

  /**
   * What there was, what came, what went, what there is (期初数＋增加数－减少数＝期末数): 年初40辆，新增5辆，报废3辆，年末42辆.
   *
   * @param opening absent if {@code closing} is the net change itself: 入职8人、离职3人，净增5人
   * @param closing what there is at the end, or the net change, never below zero
   * @param shrinks whether the words say that {@code closing} is a net decrease (净减)
   */
  record Movement(
      Optional<Statement> opening,
      List<Statement> in,
      List<Statement> out,
      Statement closing,
      boolean shrinks,
      Source source)
      implements Relation {
    public Movement {
      in = List.copyOf(in);
      out = List.copyOf(out);
    }

    @Override
    public List<Statement> statements() {
      return joined(Stream.of(opening.stream().toList(), in, out, List.of(closing)));
    }
  }

  /**
   * A figure of a table that the text tells again (文字复述表中数).
   *
   * @param told in the text
   * @param printed in the table, named by row and column
   * @param named whether the text names the figure's row, instead of only some words of it
   */
  record Repeat(Statement told, Statement printed, boolean named, Source source)
      implements Relation {
    @Override
    public List<Statement> statements() {
      return List.of(told, printed);
    }
  }

  /**
   * A change against an earlier value (增加, 减少, 增长, 下降).
   *
   * @param grows whether the words say that it grew
   * @param difference the change as an amount, if printed
   * @param rate the change as a share of {@code before} (or in 百分点 between rates), if printed
   */
  record Change(
      Statement before,
      Statement after,
      boolean grows,
      Optional<Statement> difference,
      Optional<Statement> rate,
      Source source)
      implements Relation {
    @Override
    public List<Statement> statements() {
      return joined(
          Stream.of(List.of(before, after), difference.stream().toList(), rate.stream().toList()));
    }
  }

  /**
   * A value with its change as an amount and as a share, where the earlier value is not printed:
   * 支出150万元，比上年增加30万元，增长25%.
   *
   * @param grows whether the words say that it grew
   */
  record Growth(Statement after, boolean grows, Statement difference, Statement rate, Source source)
      implements Relation {
    @Override
    public List<Statement> statements() {
      return List.of(after, difference, rate);
    }
  }

  /**
   * A value of the year before with the change from it as an amount and as a share, where the later
   * value is not printed: 上年支出120万元，本年较上年增加30万元，增长25%. The rate is {@code difference} ÷ {@code
   * before}.
   *
   * @param grows whether the words say that it grew
   */
  record GrowthFrom(
      Statement before, boolean grows, Statement difference, Statement rate, Source source)
      implements Relation {
    @Override
    public List<Statement> statements() {
      return List.of(before, difference, rate);
    }
  }

  /**
   * A value told to be the highest or lowest of those listed with it (最高、最多、居首), and another of
   * them that goes beyond it: 甲82%、乙91%、丙88%，其中丙最高.
   *
   * @param told the value that the words call the highest or lowest
   * @param beyond the one of the list that is higher or lower
   * @param highest whether the words say highest and not lowest
   */
  record Extreme(Statement told, Statement beyond, boolean highest, Source source)
      implements Relation {
    @Override
    public List<Statement> statements() {
      return List.of(told, beyond);
    }
  }

  /**
   * What the text says of the points of one item (分值、得分、得分率): 产出指标满分34分，得31.6分，得分率92.94%. At least
   * one of score and rate is told.
   *
   * @param name the item as the text names it: 产出指标
   */
  record Scored(
      String name,
      Optional<Statement> weight,
      Optional<Statement> score,
      Optional<Statement> rate,
      Source source)
      implements Relation {
    @Override
    public List<Statement> statements() {
      return Stream.of(weight, score, rate).flatMap(Optional::stream).toList();
    }
  }

  /**
   * An announced number of items and the items that follow (三个方面：一是 … 二是 …).
   *
   * @param announced the number as printed
   * @param items how many follow
   */
  record Enumeration(int announced, int items, String noun, Source source) implements Relation {
    @Override
    public List<Statement> statements() {
      return List.of();
    }
  }

  /**
   * How content those asked were, by levels, and the rate that the text makes of it:
   * 满意192份、基本满意41份、 不满意15份，满意度93.95%.
   *
   * @param best the highest level that the text counts: 非常满意, else 满意
   * @param worst the levels that are no content at all: 不满意
   * @param levels all that it counts, in the order told
   * @param asked counts in front that may be all those asked, none smaller than the levels together
   */
  record Contentment(
      Statement best,
      List<Statement> worst,
      List<Statement> levels,
      List<Statement> asked,
      Statement rate,
      Source source)
      implements Relation {
    public Contentment {
      worst = List.copyOf(worst);
      levels = List.copyOf(levels);
      asked = List.copyOf(asked);
    }

    @Override
    public List<Statement> statements() {
      return joined(Stream.of(List.of(best), worst, levels, asked, List.of(rate)));
    }
  }

  /**
   * What the text says without a figure, and the figures or dates of the same passage that it must
   * agree with: 资金全部拨付 beside 到位500万元、拨付480万元; 3月至9月共6个月.
   *
   * @param words what is said, as printed
   * @param told what the figures or dates are, in words: 到位500万元，拨付480万元
   * @param holds whether both can be true
   */
  record Worded(String words, String told, boolean holds, Source source) implements Relation {
    @Override
    public List<Statement> statements() {
      return List.of();
    }
  }

  /**
   * Weights or points of all indicators of one level, which make 100 together (权重之和).
   *
   * @param parts percentages or points, all of one unit
   */
  record Weights(List<Statement> parts, Source source) implements Relation {
    public Weights {
      parts = List.copyOf(parts);
    }

    @Override
    public List<Statement> statements() {
      return parts;
    }
  }

  /**
   * A score, the grade that the text gives it, and the grade that it has by the scale which the
   * text itself lays down (自定等级划分).
   *
   * @param grade as printed
   * @param right the grade in whose band the score lies
   * @param band that band, as printed
   */
  record Placing(Statement score, String grade, String right, String band, Source source)
      implements Relation {
    @Override
    public List<Statement> statements() {
      return List.of(score);
    }
  }

  private static List<Statement> joined(Stream<List<Statement>> lists) {
    return lists.flatMap(List::stream).toList();
  }
}
