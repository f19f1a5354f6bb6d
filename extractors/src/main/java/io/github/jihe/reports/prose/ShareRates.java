package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;
import java.util.List;
import java.util.Optional;

/** What 占, 占比 and 比例 may be the quotients of. */
record ShareRates(RateNear near) {
  private static final Sought GENERAL =
      new Sought("|其|总|总体|总数|总额|总量|总人数|总户数|总面积|总金额|全部|全体|合计|比|同期|的");
  private static final Sought AMOUNTS_TO = new Sought("(为|即|计|达|共|金额为?)?");
  private static final Sought WHOLE_WORDS =
      new Sought("总?(人数|户数|数量|数|量|额|面积|长度|里程)$|总|全[县市区镇乡校院省年]|共有?|现有|的");

  /** The readings. */
  List<Quotient> read() {
    Optional<Claim> told = sharer();
    if (told.isEmpty()) {
      return List.of();
    }
    Claim part = told.get();
    List<Claim> all = near.operands().all().stream().filter(c -> !hasShare(c)).toList();
    if (RateCue.JOINTLY.matcher(near.cue().of()).find()) {
      List<Claim> list = list(near.before());
      return list.size() > 1 ? near.of(part, List.of(Together.of(list))) : List.of();
    }
    boolean ofNamed = !GENERAL.is(near.cue().of());
    if (ofNamed) {
      List<Claim> named =
          near.wholes(part, all).stream().filter(c -> isNamed(c, near.cue().of())).toList();
      return near.of(part, named);
    }
    List<Claim> own = near.wholes(part, near.before()).stream().filter(c -> !hasShare(c)).toList();
    return near.of(part, own.isEmpty() ? near.wholes(part, all) : own);
  }

  /** The part: the one that the words in front of the share name, or the number before. */
  private Optional<Claim> sharer() {
    List<Claim> before = near.before();
    String name = near.cue().name().replaceFirst("^(其中|而|且|并)", "");
    if (RateCue.JOINTLY.matcher(name).find()) {
      List<Claim> list = list(before);
      return list.size() > 1 ? Optional.of(Together.of(list)) : Optional.empty();
    }
    if (name.length() >= 2) {
      List<Claim> named = near.operands().all().stream().filter(c -> isNamed(c, name)).toList();
      return named.isEmpty()
          ? new RateScope(near.spoken(), near.operands().own(), near.rate())
              .behind().stream().limit(1).filter(c -> AMOUNTS_TO.is(c.head())).findFirst()
          : Optional.of(named.get(named.size() - 1));
    }
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }

  /** The last numbers that 、 or 和 join. */
  private static List<Claim> list(List<Claim> claims) {
    int from = claims.size() - 1;
    while (from > 0
        && "、和".indexOf(claims.get(from).clause().opener()) >= 0
        && claims.get(from).comparable(claims.get(from - 1))) {
      from--;
    }
    return from < 0 ? List.of() : claims.subList(from, claims.size());
  }

  private static boolean isNamed(Claim claim, String name) {
    String subject = claim.statement().subject();
    String core = WHOLE_WORDS.replaceAll(name, "");
    String own = WHOLE_WORDS.replaceAll(subject, "");
    return subject.length() >= 2 && (subject.contains(name) || name.contains(subject))
        || core.length() >= 2 && own.length() >= 2 && (own.contains(core) || core.contains(own));
  }

  /** Whether a share follows at once: then it is no whole of the next one. */
  private boolean hasShare(Claim claim) {
    List<Claim> claims = near.spoken().claims();
    int at = claims.indexOf(claim) + 1;
    return at > 0
        && at < claims.size()
        && claims.get(at).isRate()
        && !claims.get(at).equals(near.rate())
        && claims.get(at).head().contains("占");
  }
}
