const list = (text: string): readonly string[] =>
  text.split(" ").sort((a, b) => b.length - a.length);

/** Words ahead of a number that say nothing about its value. */
export const LEADS = list(
  "人民币 实际值 仅 仅有 只 只有 全年 年度 年内 当年 本年 本年度 本年内 每年 每年度 今年 年 共 共计 总共 合计 累计 总计 共有 一共 约束 预计 预期 计划 拟 力争 确保 保证 保持 维持 要求 目标 目标值 指标值 年度指标值 预期值 实际 实际完成 实际完成值 完成值 已 已经 均 均已 为 是 达到 达 达成 已达 已达到 有 应 须 需 能够 其中 平均 整体 总体 : , 的 在 至 到 数量 个数 本期 本级 全县 全市 全区 全省 全部 各 我单位 我局 我院 我校 单位 本单位",
);

/** 人均800元: whom a number is an average over. */
const AVERAGES = "人均 户均 亩均 生均 村均";

/** What is done to the counted thing, kept with its number as an average is: 完成2次宣传, 新建3公里道路. */
export const VERBS = list(
  `${AVERAGES} 完成 开展 举办 组织 召开 实施 举行 参加 参与 承办 新建 改建 扩建 改造 建设 建成 修建 修缮 维修 维护 购置 购买 采购 配备 配置 安装 更换 更新 发放 发布 印发 印制 制作 编制 编写 出版 培训 培养 培育 引进 招聘 招录 聘用 选派 选聘 新增 增加 扶持 支持 资助 救助 补助 慰问 奖励 表彰 解决 服务 接待 覆盖 惠及 受益 保障 治理 整治 清理 疏浚 绿化 种植 造林 养护 管护 抚育 检查 巡查 督查 抽查 检测 监测 调研 调查 走访 审计 评审 审核 办理 受理 审理 执行 结案 处理 化解 调解 收集 征集 采集 拍摄 播出 刊发 宣传 推广 带动 实现 创建 打造 认定 验收 申报 申请 支付 拨付 投入 到位 落实 收缴 征收 减少 压减 提供 设置 设立 成立 运行 运营 管理 租赁 租用 拆除 搬迁 安置 签订 签约 转移 输送 出台 制定 制订 修订 建立 起草 发表 撰写 开设 开办 开通 打通 铺设 架设 敷设 栽植 补植 硬化 拓宽 加固 选树 评选 命名 推荐 推送 报送 上报 归集 归档 整理 翻译 演出 展出 接诊 诊疗 筛查 接种 救治 帮扶 发掘 保护 回收 处置 销毁 查处 破获 移送 打击 获得 争取 录入 核查 排查 整改 扩面 监管 运维 续租 补种 放流 增殖`,
);

/** Words that make a number only about right. */
export const ABOUT_BEFORE = list(
  "约 大约 约为 近 将近 接近 几乎 逾 大概 ≈ 左右 基本达到 基本达 基本完成 基本建成 基本实现",
);
export const ABOUT_BEHIND = list("左右 上下 许");
/** Of these the ones that say that the number was not quite reached. */
export const ALMOST: ReadonlySet<string> = new Set(
  list("近 将近 接近 几乎 基本达到 基本达 基本完成 基本建成 基本实现"),
);
export const BEYOND = "逾";

/** Changes upwards and downwards; a fall against a promised rise is not its measure. */
export const RISES = list(
  "增长 提高 提升 增加 上升 上涨 同比增长 同比增加 同比提高 较上年增长 较上年提高 较上年增加 比上年增长 比上年提高 比上年增加 环比增长",
);
export const FALLS = list(
  "下降 降低 减少 下滑 缩减 压减 下跌 缩短 压缩 下调 削减 减轻 精简 压降 同比下降 同比减少 同比降低 较上年下降 较上年减少 较上年降低 比上年下降 比上年减少 比上年降低 环比下降",
);
/** Words that make the number a difference to something not said. */
export const DIFFERENCES = list(
  "节约 节省 结余 超支 超出 超额 超额完成 超过计划 未完成 尚未完成 尚差 还差 差 缺 缺少 剩余 还有 偏差 相差 多出",
);

/** Short words after a bare number that describe and are no unit (100及时, 95满意). */
export const NO_UNITS = list(
  "及时 合格 满意 完成 达标 准确 持续 有效 保障 提高 提升 正常 优良 优秀 良好 合理 合规 规范 安全 稳定 到位 发放 支付 执行 落实 覆盖 以上 以下 以内 左右 均 已 全 好 高 优 良 内 外 多 余 万余 及 和 与 或 的 是",
);

/** Numbers that are names: ranks, model names, hot lines, slogans. */
export const NAMES_WITH_NUMBERS =
  /^(?:\d{1,2}:[0-5]\d(?!\d)|(?:19|20)\d{2}年(?=\p{Script=Han}\D*$)|\d+[A-Za-z]+(?:级|网络|基站|景区|店|技术)?|(?:110|119|120|122|12315|12319|12333|12338|12345|12348|12369|96\d{3})(?:市民|便民|服务)?(?:热线|报警|接警|出警|平台|急救|指挥|中心|电话|服务)|\d级|\d等|\d甲|[一二三四]级|\d+强|\d+[×x*]\d+|第)/u;

/** 7×24小时, 8:30前, 7:00-22:00: when something is open is no ratio. */
export const HOURS =
  /^(?:全年|全天|每天|每日)?(?:(?:5|7|365)[×xX*]\d{1,2}(?:小时|h|$)|\d{1,2}:[0-5]\d(?:(?:以|之)?[前后]|[-~—–至到]+\d{1,2}:[0-5]\d))/u;
