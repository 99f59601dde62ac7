/** Whose money or whose authority it is, below the centre: 自治区, 盟市, 师市, 县级, 县(市、区). */
export const LOCAL = String.raw`(地方|本级|自治区|兵团|团场|地[州市]|[省市县区州旗盟师]+)(\([市区县州旗、]+\))?级?`;

/** And of the centre: the source of a part of the budget. */
export const GOVERNMENT = String.raw`(中央|上级|${LOCAL})`;
