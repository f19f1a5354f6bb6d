package io.github.jihe.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

  @ParameterizedTest
  @CsvSource({
    "元,MONEY,1",
    "千元,MONEY,1000",
    "万元,MONEY,10000",
    "百万元,MONEY,1000000",
    "亿元,MONEY,100000000",
    "%,RATIO,0.01",
    "‰,RATIO,0.001",
    "个百分点,RATIO,0.01",
    "分,POINTS,1",
    "人,PEOPLE,1",
    "名,PEOPLE,1",
    "万人,PEOPLE,10000",
    "人次,PERSON_TIMES,1",
    "万人次,PERSON_TIMES,10000",
    "万,NONE,10000",
    "万户,OTHER,10000",
    "千米,OTHER,1",
    "千克,OTHER,1",
    "标准箱,OTHER,1"
  })
  void of(String symbol, Dimension dimension, String inBase) {
    Unit unit = Unit.of(symbol);
    assertThat(unit.dimension()).isEqualTo(dimension);
    assertThat(unit.inBase()).isEqualByComparingTo(inBase);
  }

  @ParameterizedTest
  @CsvSource({
    "万元,元,true",
    "人,万人,true",
    "人,人次,false",
    "户,万户,true",
    "户,家,false",
    "米,千米,false",
    "元,%,false"
  })
  void comparable(String one, String other, boolean expected) {
    assertThat(Unit.of(one).comparable(Unit.of(other))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"单位：万元,万元", "金额(元),元", "项目资金（亿元）,亿元", "单 位： 千元,千元"})
  void moneyInCaption(String words, String symbol) {
    assertThat(Unit.moneyIn(words)).map(Unit::symbol).contains(symbol);
  }

  @Test
  void noMoneyInOtherWords() {
    assertThat(Unit.moneyIn("多元化投入")).isEmpty();
    assertThat(Unit.moneyIn("年度指标值")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "人,true",
    "人次,true",
    "份,true",
    "户,true",
    "卷,true",
    "点次,true",
    "万户,true",
    "亩,false",
    "公里,false",
    "千米,false",
    "万吨,false",
    "天,false",
    "个工作日,false",
    "小时,false",
    "平方米,false",
    "m³,false",
    "元,false",
    "%,false",
    "分,false",
    "'',false"
  })
  void countsOneByOne(String symbol, boolean expected) {
    assertThat(Unit.of(symbol).countsOneByOne()).isEqualTo(expected);
  }
}
