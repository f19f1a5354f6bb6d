package io.github.jihe.reports.prose;

import io.github.jihe.facts.Statement.Status;
import java.util.ArrayList;
import java.util.List;

/** 计划实施大修45公里、安防36公里、危桥4座: what opens a list as planned is said of all of it. */
final class PlannedLists {
  private PlannedLists() {}

  /** The claims of a sentence, those of a planned list planned. */
  static List<Claim> assigned(List<Claim> claims) {
    List<Claim> assigned = new ArrayList<>();
    for (Claim claim : claims) {
      boolean goesOn =
          !assigned.isEmpty()
              && "、和".indexOf(claim.clause().opener()) >= 0
              && claim.statement().status() == Status.UNSAID
              && isPlanned(assigned.get(assigned.size() - 1))
              && claim.clause().depth() == assigned.get(assigned.size() - 1).clause().depth();
      assigned.add(goesOn ? planned(claim) : claim);
    }
    return assigned;
  }

  private static boolean isPlanned(Claim claim) {
    return claim.statement().status() == Status.PLANNED;
  }

  private static Claim planned(Claim claim) {
    return claim.saying(claim.statement().withStatus(Status.PLANNED));
  }
}
