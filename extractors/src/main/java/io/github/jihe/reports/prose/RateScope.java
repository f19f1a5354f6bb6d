package io.github.jihe.reports.prose;

import java.util.List;

/** The numbers of a sentence that stand near a rate, so that it may be made of them. */
record RateScope(Spoken spoken, List<Claim> usable, Claim rate) {

  /** What is told in brackets right behind the rate: 满意度98%（受访200名，满意196名）. */
  List<Claim> bracket() {
    return bracket(rate);
  }

  private List<Claim> bracket(Claim owner) {
    String plain = spoken.passage().plain();
    int open = owner.mention().end();
    while (open < plain.length() && " 的".indexOf(plain.charAt(open)) >= 0) {
      open++;
    }
    if (open >= spoken.sentence().end() || plain.charAt(open) != '(') {
      return List.of();
    }
    int close = SentenceSplitter.closing(plain, open);
    return within(open, close);
  }

  /**
   * In front of the rate, behind the last semicolon; nothing that brackets tell of another rate.
   */
  List<Claim> before() {
    List<Claim> others = asides();
    return within(semicolonBefore(), rate.mention().start()).stream()
        .filter(c -> !others.contains(c))
        .toList();
  }

  /** What brackets tell of other rates. */
  List<Claim> asides() {
    return spoken.claims().stream()
        .filter(c -> c.isRate() && !c.equals(rate))
        .flatMap(c -> bracket(c).stream())
        .toList();
  }

  /** Behind the rate, up to the next semicolon or rate. */
  List<Claim> behind() {
    int from = rate.mention().end();
    int next =
        spoken.claims().stream()
            .filter(Claim::isRate)
            .mapToInt(c -> c.mention().start())
            .filter(start -> start > from)
            .min()
            .orElse(Integer.MAX_VALUE);
    return within(from, Math.min(next, semicolonBehind()));
  }

  private int semicolonBefore() {
    return spoken.clauses().stream()
        .filter(c -> c.depth() == 0 && c.opener() == ';')
        .mapToInt(Clause::start)
        .filter(start -> start <= rate.mention().start())
        .max()
        .orElse(0);
  }

  private int semicolonBehind() {
    return spoken.clauses().stream()
        .filter(c -> c.depth() == 0 && c.opener() == ';')
        .mapToInt(Clause::start)
        .filter(start -> start > rate.mention().start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private List<Claim> within(int from, int to) {
    return usable.stream()
        .filter(c -> c.mention().start() >= from && c.mention().end() <= to)
        .toList();
  }
}
