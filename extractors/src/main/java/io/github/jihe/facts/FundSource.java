package io.github.jihe.facts;

/** What a row of a fund block, or a clause of prose, says about the origin or use of money. */
public enum FundSource {
  /** 年度资金总额, 全年支出, 合计: all of it. */
  TOTAL("资金总额"),
  /** 中央财政资金, 中央补助. */
  CENTRAL("中央资金"),
  /** 省级财政资金. */
  PROVINCE("省级资金"),
  /** 市级财政资金. */
  CITY("市级资金"),
  /** 县（区）级财政资金. */
  COUNTY("县（区）级资金"),
  /** 本级财政资金: the level of the unit itself. */
  OWN_LEVEL("本级资金"),
  /** 地方资金: all levels below the central one. */
  LOCAL("地方资金"),
  /** 财政拨款 without a level: 本年财政拨款, 当年财政拨款. */
  FISCAL("财政拨款"),
  /** 上级补助 without a level. */
  SUPERIOR("上级补助"),
  /** 上年结转资金. */
  CARRY_OVER("上年结转资金"),
  /** 其他资金, 单位资金. */
  OTHER("其他资金"),
  /** 基本支出. */
  BASIC("基本支出"),
  /** 项目支出. */
  PROJECT("项目支出"),
  /** 人员经费. */
  STAFF("人员经费"),
  /** 公用经费. */
  OPERATING("公用经费"),
  /** A row whose label names something else, such as a project of its own. */
  NAMED("");

  private final String chinese;

  FundSource(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }
}
