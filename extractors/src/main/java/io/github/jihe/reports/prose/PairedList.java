package io.github.jihe.reports.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists paired in order: 预算、支出分别为484万元、482.8万元. */
final class PairedList {
  private static final Pattern RESPECTIVELY = Pattern.compile("^(.+?)(分别为|分别是|分别达到|分别达|分别)$");
  private static final Pattern JOINT = Pattern.compile("、|以及|和|及|与");

  private PairedList() {}

  private static List<String> names(String head) {
    Matcher matcher = RESPECTIVELY.matcher(head);
    if (!matcher.matches()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    Matcher joint = JOINT.matcher(matcher.group(1));
    int from = 0;
    while (joint.find()) {
      names.add(matcher.group(1).substring(from, joint.start()));
      from = joint.end();
    }
    names.add(matcher.group(1).substring(from));
    return names.stream().allMatch(name -> !name.isEmpty()) ? names : List.of();
  }

  /** Gives the claims of a list that runs over several clauses their subjects. */
  static List<Claim> repaired(List<Claim> claims, BiFunction<Claim, String, Claim> named) {
    List<Claim> repaired = new ArrayList<>(claims);
    for (int i = 0; i < repaired.size(); i++) {
      List<String> names = names(repaired.get(i).head());
      int count = 1;
      while (i + count < repaired.size() && continues(repaired.get(i + count), repaired.get(i))) {
        count++;
      }
      if (names.size() >= 2 && names.size() == count) {
        for (int k = 0; k < count; k++) {
          repaired.set(i + k, named.apply(repaired.get(i + k), names.get(k)));
        }
      }
    }
    return repaired;
  }

  /** A bare number behind 、 or 和 goes on with the list. */
  private static boolean continues(Claim claim, Claim first) {
    return claim.head().isEmpty()
        && "、和,".indexOf(claim.clause().opener()) >= 0
        && claim.comparable(first);
  }
}
