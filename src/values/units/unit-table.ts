/** Units of one kind that convert into one another; `per` = how many base units one is. */
export interface Scale {
  readonly dimension: string;
  /** Names with their size in base units as an exact fraction [numerator, denominator]. */
  readonly units: readonly (readonly [names: string, numerator: string, denominator?: string])[];
}

/** Measures. Months and days are kinds of their own: a month has no fixed number of days. */
export const SCALES: readonly Scale[] = [
  {
    dimension: "percent",
    units: [
      ["% %% 百分比 百分点 个百分点 百分率 百分之", "1"],
      ["‰ 千分点 个千分点 千分之", "1", "10"],
      ["‱ 万分之", "1", "100"],
      // deaths and cases are counted on so many people, whoever they are
      [
        "/10万 /十万 /10万人 /十万人 人/10万 人/十万 人/10万人 人/十万人 例/10万 例/十万 例/10万人 名/10万 /100000",
        "1",
        "1000",
      ],
    ],
  },
  { dimension: "money", units: [["元 元人民币 人民币元 圆", "1"]] },
  {
    dimension: "area",
    units: [
      ["平方米 平米 平方 ㎡ m² m2 M² M2", "1"],
      ["平方厘米 cm² cm2", "1", "10000"],
      ["亩", "10000", "15"],
      ["公亩", "100"],
      ["公顷 ha hm² hm2", "10000"],
      ["平方公里 平方千米 km² km2 ㎢", "1000000"],
    ],
  },
  {
    dimension: "length",
    units: [
      ["米 延米 延长米 m M", "1"],
      ["毫米 mm MM", "1", "1000"],
      ["厘米 公分 cm CM", "1", "100"],
      ["分米 dm", "1", "10"],
      ["公里 千米 km KM Km", "1000"],
      ["华里", "500"],
      ["海里", "1852"],
    ],
  },
  {
    dimension: "volume",
    units: [
      ["立方米 立方 m³ m3 M³ M3 ㎥", "1"],
      ["方", "1"],
      ["升 L", "1", "1000"],
      ["毫升 mL ml ML", "1", "1000000"],
    ],
  },
  {
    dimension: "mass",
    units: [
      ["克 g", "1"],
      ["毫克 mg", "1", "1000"],
      ["微克 μg ug", "1", "1000000"],
      ["千克 公斤 kg KG Kg", "1000"],
      ["斤 市斤", "500"],
      ["吨 公吨 t", "1000000"],
    ],
  },
  {
    dimension: "time",
    units: [
      ["秒 秒钟 s", "1"],
      ["分钟 min", "60"],
      ["小时 个小时 钟头 个钟头 h", "3600"],
      ["天 日 自然日 日历天 个自然日", "86400"],
      ["周 星期 个星期", "604800"],
    ],
  },
  { dimension: "workday", units: [["工作日 个工作日 工日 个工日", "1"]] },
  {
    dimension: "month",
    units: [
      ["个月 月", "1"],
      ["个季度 季度", "3"],
      ["年 周年", "12"],
    ],
  },
  {
    dimension: "power",
    units: [
      ["瓦 W", "1"],
      ["千瓦 kW KW kw", "1000"],
      ["兆瓦 MW", "1000000"],
    ],
  },
  {
    dimension: "energy",
    units: [
      ["千瓦时 度电 度 kWh KWH kwh kW·h KW·h", "1"],
      ["兆瓦时 MWh", "1000"],
    ],
  },
  {
    dimension: "voltage",
    units: [
      ["伏 V", "1"],
      ["千伏 kV KV kv", "1000"],
    ],
  },
  { dimension: "capacity", units: [["千伏安 kVA KVA", "1"]] },
  { dimension: "temperature", units: [["℃ °C 摄氏度", "1"]] },
  { dimension: "noise", units: [["分贝 dB", "1"]] },
  {
    dimension: "data",
    units: [
      ["MB 兆", "1"],
      ["GB", "1024"],
      ["TB T", "1048576"],
    ],
  },
  {
    dimension: "bandwidth",
    units: [
      ["Mbps mbps", "1"],
      ["Gbps gbps", "1000"],
    ],
  },
  { dimension: "currency:USD", units: [["美元", "1"]] },
  { dimension: "currency:EUR", units: [["欧元", "1"]] },
  { dimension: "currency:HKD", units: [["港元 港币", "1"]] },
];

/** Things that are counted. Names in one entry mean the same; entries do not convert. */
export const COUNTED: readonly string[] = [
  "人 名 位 个人 人口",
  "人次 人/次 人·次 人.次 人(次)",
  "户 农户 户家庭",
  "个 只个",
  "次 回",
  "场 场次",
  "栋 幢",
  "株 棵",
  "批 批次",
  "张床位 床位 床 张床",
  "台 台套 台/套 台(套) 套/台",
  "公里/小时 千米/小时 km/h KM/H Km/h",
  "剂 剂次",
  "DPI dpi",
  "针 针次",
  "学时 课时",
  "个班 班",
  "人天 人·天 人/天",
  ..."户次 家次 村次 车次 班次 航次 架次 件次 项次 批件 例次 亩次 台次 点次 处次 宗次 家庭".split(
    " ",
  ),
  ..."家 件 宗 起 例 项 条 份 册 本 套 辆 部 座 处 间 层 所 村 镇 县 社区 乡镇 街道".split(" "),
  ..."头 只 羽 匹 尾 门 期 篇 幅 块 根 支 张 枚 盏 面 口 眼 排 组 队 团 届 轮 遍 课".split(" "),
  ..."分 种 样 款 片 段 标段 路 线 站 点 点位 单 笔 票 卷 盒 箱 袋 桶 瓶 包 捆 副 双 对".split(" "),
  ..."把 顶 艘 架 列 节 樘 扇 孔 案 岗 席 棚 群 字 页 题 帧 集 首 辑 版 类 级 车 班组 代 顿".split(
    " ",
  ),
  ..."人份 人日 人月 台班 吨公里 岁 周岁 倍 餐 丘 窝 穴 塘 粒 朵 滴".split(" "),
];

/** Powers in front of a unit: 万亩, 千元, 百万元, 万人次. */
export const MULTIPLIERS: Readonly<Record<string, string>> = {
  百: "100",
  千: "1000",
  万: "10000",
  十万: "100000",
  百万: "1000000",
  千万: "10000000",
  亿: "100000000",
  十亿: "1000000000",
  百亿: "10000000000",
  千亿: "100000000000",
  万亿: "1000000000000",
  萬: "10000",
  億: "100000000",
};

/** Other ways to write a unit, and the one that is kept. Everything else is kept as printed. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  "%%": "%",
  百分比: "%",
  百分点: "%",
  个百分点: "%",
  百分率: "%",
  百分之: "%",
  千分点: "‰",
  个千分点: "‰",
  千分之: "‰",
  万分之: "‱",
  元人民币: "元",
  人民币元: "元",
  圆: "元",
  项目: "项",
  ...Object.fromEntries(
    "/十万 /10万人 /十万人 人/10万 人/十万 人/10万人 人/十万人 例/10万 例/十万 例/10万人 名/10万 /100000"
      .split(" ")
      .map((name) => [name, "/10万"]),
  ),
  // alone they are read as dates (12月, 30日), so a span is always written the other way
  月: "个月",
  日: "天",
};

/**
 * Characters that, right after a unit, make another word of it: 4人民法庭 counts no people,
 * 100月度 no months, 95天然林 no days. Keyed by the unit's last character.
 */
export const CONTINUATIONS: Readonly<Record<string, string>> = {
  人: "民员口才均大工力群事社居身文防造格为机",
  个: "人性别体",
  次: "序生级日年数性",
  件: "数",
  天: "然气津桥网河",
  年: "度均初",
  日: "常照均",
  月: "度均",
  场: "地所馆外景",
  户: "籍外均主口厕",
  家: "庭长园属禽电政校具访",
  条: "件例",
  项: "目",
  名: "称单录额牌",
  元: "素旦",
  亩: "均",
  种: "植子养苗业类猪羊",
  门: "诊禁店票",
  本: "级地部单项区市县院校科系辖行",
  部: "门分队署委件",
  台: "账风湾",
  所: "有需属在辖得以",
  处: "理置罚室方",
  层: "级面",
  间: "接隔距断",
  节: "能约假水点日",
  班: "级子主",
  批: "复准发示",
  根: "据治",
  支: "出付持撑援农",
  面: "积向对试源",
  口: "径岸碑粮腔罩",
  组: "织建成",
  队: "伍员",
  团: "队结体",
  期: "间限末刊初",
  轮: "换候",
  课: "程题堂",
  分: "析配别布类级期批散工红值数之",
  级: "别",
  群: "众体",
  类: "型别",
  样: "品本式",
  段: "落",
  路: "面灯网",
  线: "上下索缆",
  站: "位",
  点: "位",
  单: "位独一",
  票: "据价",
  卷: "宗烟",
  包: "括含装保干",
  对: "象外于接照比",
  把: "关控握",
  架: "设构",
  列: "入支车",
  版: "本面",
  题: "材",
  集: "体中团合",
  首: "先要席",
  座: "谈位椅",
  周: "边期转",
  克: "服",
  方: "便案式法向针",
  升: "级学温降旗",
  床: "位",
  村: "民庄级居组道委",
  镇: "级区",
  县: "级城域区内",
  车: "辆间站位",
  代: "表理替",
  岗: "位",
  案: "件卷例情",
  席: "位",
  字: "体",
  起: "草诉点始",
  只: "要",
  时: "效间序限段长",
  倍: "率数增",
  餐: "饮厅具桌馆",
  剂: "量型",
  针: "对织灸",
  百: "姓",
  千: "方",
  万: "无",
  米: "粮",
  度: "假夏汛过",
};
