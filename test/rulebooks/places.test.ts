import { provinceOf } from "../../src/rulebooks";
import { COUNTIES } from "../../src/rulebooks/places/counties";
import { GAZETTEER } from "../../src/rulebooks/places/gazetteer";
import { PROVINCES } from "../../src/rulebooks/places/provinces";
import { rulebooks } from "../../src/rulebooks";

describe("the province that a form's names tell", () => {
  it.each([
    ["北京市怀柔区人民法院", "北京"],
    ["怀柔区园林绿化局", "北京"],
    ["黄冈市水土保持与农田水利科研所", "湖北"],
    ["黄冈职业技术学院", "湖北"],
    ["遂宁市司法局", "四川"],
    ["大英县司法局部门", "四川"],
    ["中江县水利局", "四川"],
    ["丽江市自然资源和规划局", "云南"],
    ["嘉峪关市中级人民法院", "甘肃"],
    ["335001承德市鹰手营子矿区人民法院本级", "河北"],
    ["219-池州市贵池区棠溪镇人民政府", "安徽"],
    ["[015001]武汉市青山区教育局", "湖北"],
    ["中共黄石市委党校", "湖北"],
    ["衡山县商务和粮食局", "湖南"],
    ["恩施州财政局", "湖北"],
    ["恩施土家族苗族自治州财政局", "湖北"],
    ["四川大学", "四川"],
    ["国家税务总局北京市税务局", "北京"],
    ["2022年度黄石市项目支出绩效自评表", "湖北"],
    ["海南藏族自治州教育局", "青海"],
    ["海南省教育厅", "海南"],
    ["海南大学", "海南"],
    ["吉林市教育局", "吉林"],
    ["吉林大学", "吉林"],
    ["湖北黄冈职业技术学院", "湖北"],
    ["庆阳市宁县教育局", "甘肃"],
    // another place's name inside the name
    ["马鞍山市财政局", "安徽"],
    ["武汉市东西湖区财政局", "湖北"],
    // the district is in several provinces, the name before it settles which
    ["长春市朝阳区教育局", "吉林"],
    ["北京朝阳区教育局", "北京"],
    // each kind of county: 区, 县, 市 and those that govern themselves
    ["都江堰市水务局", "四川"],
    ["北川羌族自治县民政局", "四川"],
    // many provinces have a town of that name
    ["双流区中和镇人民政府", "四川"],
    ["西安市长安区长安镇", "陕西"],
    // a namesake elsewhere does not hide the place that the name before it tells
    ["南通市通州区教育局", "江苏"],
    // an office or a street that is named for a place somewhere else
    ["甘肃省人民政府驻北京办事处", "甘肃"],
    ["南京市北京东路小学", "江苏"],
    ["上海市黄浦区南京东路街道办事处", "上海"],
  ])("%s: %s", (name, province) => {
    expect(provinceOf([name])).toBe(province);
  });

  it.each([
    "",
    "司法局",
    "城关区民政局",
    "鼓楼区教育局",
    "朝阳区教育局",
    "北京路街道办事处",
    "中山小学",
    "四川省与云南省联合工作组",
    "零陵学院",
    // in the middle of a name such words mean something else
    "第一黄山茶厂",
    "高新县域经济办公室",
    "开发区东区管委会",
    "东区小学",
    "市中区财政局",
    "新城镇人民政府",
    "长安镇财政所",
    // counties of provinces without a rulebook, and their namesakes
    "易县财政局",
    "太康县水利局",
    "梁平区林业局",
    "通州区教育局",
    "永定区民政局",
  ])("%s: none", (name) => {
    expect(provinceOf([name])).toBeNull();
  });

  it("comes from the first name that tells one", () => {
    expect(provinceOf([null, undefined, "城关区民政局", "兰州市", "北京市"])).toBe("甘肃");
  });

  it("reads names that are broken over lines or spaced out", () => {
    expect(provinceOf(["黄 冈\n市水利局"])).toBe("湖北");
  });
});

describe("the names of places", () => {
  const entries = [...GAZETTEER];

  it("are all the country's, each in a known province", () => {
    expect(Object.keys(PROVINCES)).toHaveLength(31);
    expect(entries.filter(([name]) => /[市州盟]$|地区$/u.test(name)).length).toBeGreaterThan(400);
    expect(entries.length).toBeGreaterThan(1200);
    for (const [, { provinces }] of entries) {
      expect([...provinces].filter((province) => !(province in PROVINCES))).toEqual([]);
    }
  });

  it("are longer than one character", () => {
    expect(entries.filter(([name]) => name.length < 2)).toEqual([]);
  });

  it("are counties at the smallest: towns have namesakes in other provinces", () => {
    const full = entries.filter(([, { kind }]) => kind === "full").map(([name]) => name);
    expect(full.filter((name) => !/(?:[省市区县旗州盟]|地区)$/u.test(name))).toEqual([]);
    expect(full.filter((name) => /[\s~]/u.test(name))).toEqual([]);
  });

  it("are those that the rulebooks are for, down to their counties", () => {
    const asked = rulebooks.flatMap(({ reach }) => reach.places);
    expect(asked.filter((place) => !(place in PROVINCES))).toEqual([]);
    expect(asked.filter((place) => !(place in COUNTIES))).toEqual([]);
  });
});
