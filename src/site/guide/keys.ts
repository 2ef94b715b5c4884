/** A key of a source file, as the guide explains it. */
export interface Key {
  key: string;
  required?: boolean;
  meaning: string;
  example: string;
}

/** The keys at the head of `index.md`, in the order in which a drafter meets them. */
export const CIRCULAR_KEYS: readonly Key[] = [
  {
    key: '标题',
    required: true,
    meaning: '公文标题，由发文机关、事由和文种组成',
    example: '范例市…办公室关于印发…的通知',
  },
  { key: '文种', required: true, meaning: '十五种法定文种之一；直接印发的方案写“方案”', example: '通知' },
  {
    key: '发文机关',
    required: true,
    meaning: '全称；联合行文写成列表，主办机关在前',
    example: '[范例市民政局, 范例市财政局]',
  },
  { key: '成文日期', required: true, meaning: '年-月-日', example: '2018-05-15' },
  {
    key: '地区',
    required: true,
    meaning: '发文机关所在地区；机关简称先按本地区登记表理解，再逐级向上',
    example: '范例市',
  },
  {
    key: '发文字号',
    meaning: '机关代字、年份、序号；年份用六角括号，序号不编虚位',
    example: '范处非办〔2018〕7号',
  },
  { key: '专项行动', meaning: '所属专项行动的标识', example: '2018-feifa-jizi' },
  { key: '起止', meaning: '活动期间，两个日期之间用“/”', example: '2018-05-15/2018-07-30' },
  { key: '主送', meaning: '主送机关列表，排印时以逗号相连', example: '[各区人民政府, 各有关成员单位]' },
  { key: '抄送', meaning: '版记中的抄送机关', example: '[范例市人民政府办公厅]' },
  { key: '版记主送', meaning: '主送机关移入版记时写在这里', example: '[市商务局、农业局, 各区政府]' },
  {
    key: '印发',
    meaning: '版记中的印发机关和印发日期；机关可省',
    example: '{机关: 范例市…办公室, 日期: 2018-05-15}',
  },
  { key: '印发件', meaning: '通知所印发、转发的文件，排在正文之后，不标“附件”', example: '[plan.md]' },
  { key: '附件', meaning: '附件的文件名，依次编号', example: '[plan.md, clues.form.yaml]' },
  { key: '公开方式', meaning: '主动公开、依申请公开或者不予公开', example: '主动公开' },
  { key: '附注', meaning: '公开方式以外的附注，不写括号', example: '[传达至村、社区]' },
  { key: '主题分类', meaning: '信息公开目录的类别，两级之间用“/”', example: '财政、金融、审计/金融' },
  { key: '索引号', meaning: '信息公开目录的编号，一经编定不再变', example: '000000000/2018-00007' },
  { key: '发布日期', meaning: '网站发布的时间；不写时同成文日期', example: '2018-05-16 09:00' },
  { key: '有效性', meaning: '有效、失效、废止或者部分失效', example: '有效' },
  { key: '废止依据', meaning: '废止或者失效所依据的文件', example: '范处非办〔2019〕2号' },
  {
    key: '联系',
    meaning: '联系人和电话；“公开: 否”的只印在文件上，不上网站',
    example: '{人: 综合组, 电话: 000-0000000, 公开: 否}',
  },
  { key: '落款', meaning: '署名；不写时同发文机关，没有署名写“无”', example: '无' },
  { key: '发文机关标志', meaning: '红头上的字；不写时为发文机关加“文件”，不用红头写“无”', example: '无' },
  { key: '签发人', meaning: '上行文的签发人', example: '[张某某]' },
  { key: '版式', meaning: '文件、信函或者纪要；不写时为文件', example: '信函' },
  { key: '紧急程度', meaning: '特急或者加急', example: '加急' },
  { key: '密级', meaning: '密级和保密期限；写了密级的公文不上网站', example: '秘密★1年' },
  { key: '份号', meaning: '涉密公文的份号，六位', example: '"000001"' },
  { key: '印章', meaning: '印章图片的文件名；不写时按不加盖印章排印', example: 'seal.png' },
  { key: '台账', meaning: '正文要求建立的台账', example: '[风险台账]' },
  { key: '示例', meaning: '“是”表示样本，网页和文件上都会标明', example: '是' },
  { key: '草稿', meaning: '“是”表示未定稿，不上网站', example: '是' },
];

/** The keys at the head of an attachment or of what a notice issues. */
export const PROSE_KEYS: readonly Key[] = [
  { key: '标题', required: true, meaning: '附件或者印发件的标题', example: '2018年…实施方案' },
  { key: '题下署名', meaning: '标题下的制定机关，用于转发、批转的文件', example: '市金融服务中心' },
  { key: '落款', meaning: '该件自己的署名', example: '市金融服务中心' },
  { key: '成文日期', meaning: '该件自己的成文日期', example: '2018-05-10' },
  { key: '附件', meaning: '该件自己的附件', example: '[clues.form.yaml]' },
  { key: '台账', meaning: '该件要求建立的台账', example: '[风险台账]' },
];

/** The keys of `*.form.yaml`. */
export const FORM_KEYS: readonly Key[] = [
  { key: '标题', required: true, meaning: '表名', example: '风险线索统计表' },
  { key: '计量单位', meaning: '表格右上方的单位', example: '个、人、万元' },
  { key: '纸张', meaning: '横向或者纵向', example: '横向' },
  { key: '列', required: true, meaning: '各列的名称和类型；列下再分列的，逐层写', example: '见上例' },
  { key: '行', meaning: '空白行数，或者逐层的行头和各自的空白行数', example: '10' },
  { key: '合计', meaning: '合计行的名称；不写则没有合计行', example: '合计' },
  { key: '合计范围', meaning: '“分块”表示每个一级行头之后各有合计行', example: '分块' },
  { key: '填报', meaning: '表下由填报人填写的各项', example: '[填报单位, 填报人, 电话, 日期]' },
  { key: '说明', meaning: '填表说明，逐条写，编号自动加', example: '- 金额以万元为单位。' },
  { key: '表头系重建', meaning: '“是”表示原件表头缺失、系据其他材料补出，文件上会注明', example: '是' },
];

/** What a column of a form may hold. */
export const COLUMN_TYPES: readonly { type: string; meaning: string }[] = [
  { type: '序号', meaning: '自动编号' },
  { type: '文本', meaning: '任意文字' },
  {
    type: '选项',
    meaning: '从“选项”所列或者“选自”所指的重点领域、行为、区域、人群中选一项；“可另填: 是”的也可填其他',
  },
  { type: '整数', meaning: '可带“单位”' },
  { type: '金额', meaning: '可带“单位”和“小数”位数' },
  { type: '百分比', meaning: '可带“小数”位数' },
  { type: '日期', meaning: '年月日' },
  { type: '行头', meaning: '放置行头，不填写' },
];
