/**
 * Published forms against the rules, row by row. Every score that a rule gives comes out as it was
 * printed, except those listed here: each is the form's own mistake, as its observations say.
 */
export interface Difference {
  /** Start of the row's name, or of its target where the source lost the name. */
  readonly row: string;
  readonly printed: string;
  readonly rule: string;
  readonly mistake: string;
}

const E5 = "E5 得分高于规则";
const E6 = "E6 得分低于规则";
const ROUNDED = "E6 取一位小数，而同表另有不按一位四舍五入的得分";

export const DIFFERENCES: Readonly<Record<string, readonly Difference[]>> = {
  "hunan-lingling-linyeju-2021-dept-overall": [
    {
      row: "年度资金总额",
      printed: "10",
      rule: "8.04",
      mistake: "E3 执行率未重算：3824.26/4753.66=80.45%",
    },
    { row: "木材销售收入", printed: "5", rule: "5.96", mistake: E6 },
    { row: "林产品收入", printed: "5", rule: "5.65", mistake: E6 },
  ],
  "seed-01-beijing-huairou-court-2021-rent": [
    {
      row: "为当事人及工作人员提供充足",
      printed: "6",
      rule: "11.25",
      mistake: "不是按完成率折算，且无说明",
    },
    {
      row: "指标1： 为当事人提供更加便捷",
      printed: "7",
      rule: "12",
      mistake: "不是按完成率折算，且无说明",
    },
  ],
  "shanxi-jishan-zhaidian-2021-gongwei": [
    { row: "指标1:居民健康档案", printed: "3", rule: "2.92", mistake: E5 },
    { row: "指标8:", printed: "1.9", rule: "1.95", mistake: ROUNDED },
    { row: "指标12:", printed: "1.8", rule: "1.9", mistake: E6 },
    { row: "指标13:", printed: "1.8", rule: "1.9", mistake: E6 },
    { row: "指标14:", printed: "1", rule: "1.15", mistake: E6 },
    { row: "指标15:", printed: "1.4", rule: "1.43", mistake: ROUNDED },
    { row: "指标16:", printed: "1.9", rule: "1.69", mistake: E5 },
    { row: "指标17:", printed: "1.8", rule: "1.69", mistake: E5 },
    { row: "指标18:", printed: "1.8", rule: "1.61", mistake: E5 },
    { row: "指标19:", printed: "1.7", rule: "1.58", mistake: E5 },
    { row: "指标20:", printed: "1.8", rule: "1.97", mistake: E6 },
    { row: "指标22:", printed: "1.4", rule: "1.43", mistake: ROUNDED },
    { row: "指标23:", printed: "1.8", rule: "1.25", mistake: E5 },
    { row: "指标25:", printed: "1.7", rule: "1.83", mistake: E6 },
  ],
  "yunnan-lijiang-gucheng-2020-weipian": [
    { row: "卫片执法补助经费", printed: "9", rule: "10", mistake: "E6 完全达标仍扣分" },
    { row: "项目验收合格率", printed: "19", rule: "20", mistake: "E6 完全达标仍扣分" },
    { row: "项目完成及时率", printed: "19", rule: "20", mistake: "E6 完全达标仍扣分" },
    { row: "违法行为责停率", printed: "27", rule: "30", mistake: "E6 完全达标仍扣分" },
  ],
};

/** Execution rates whose printed text is not what the amounts give. */
export const RATES: Readonly<Record<string, { readonly printed: string; readonly rule: string }>> =
  {
    "hunan-lingling-linyeju-2021-dept-overall": { printed: "100%", rule: "80.45%" },
    "shanghai-putuo-tiyu-2022-jiesuan": { printed: "86.19%", rule: "86.18%" },
  };

/** The smallest number of scores that a rule must have given and met, so that no row drops out unseen. */
export const MET: Readonly<Record<string, number>> = {
  "anhui-tianchang-shuiliju-2022-fangyu": 4,
  "beijing-haidian-xueyuanlu-2016-baojie": 2,
  "chizhou-tangxi-2022-weituo": 3,
  "chongqing-liangping-linye-2023-dept-overall": 7,
  "hubei-huanggang-shuibao-2020-jiance": 1,
  "hunan-lingling-linyeju-2021-dept-overall": 7,
  "seed-01-beijing-huairou-court-2021-rent": 6,
  "shanghai-putuo-tiyu-2022-jiesuan": 5,
  "shanxi-jishan-zhaidian-2021-gongwei": 11,
  "sichuan-daying-sifaju-2023-anke": 1,
  "sichuan-zhongjiang-2022-shuibiaochi": 9,
  "yunnan-lijiang-gucheng-2020-weipian": 1,
};
