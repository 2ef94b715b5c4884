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
    meaning: '发文机关所在地区；机关简称先按本地区的机关名录理解，再逐级向上',
    example: '范例市',
  },
  {
    key: '发文字号',
    meaning: '机关代字、年份、序号；年份用六角括号，序号不编虚位',
    example: '范处非办〔2018〕7号',
  },
  {
    key: '专项行动',
    meaning: '所属专项行动，写 campaigns 下的文件名，不带 .yaml',
    example: '2018-feifa-jizi',
  },
  {
    key: '起止',
    meaning: '活动期间，两个日期之间用“/”；每月、每季的报送到截止日期为止',
    example: '2018-05-15/2018-07-30',
  },
  { key: '主送', meaning: '主送机关列表，排印时以逗号相连', example: '[各区人民政府, 各有关成员单位]' },
  { key: '抄送', meaning: '版记中的抄送机关', example: '[范例市人民政府办公厅]' },
  { key: '版记主送', meaning: '版记中的主送机关，与主送不同的才写', example: '[市商务局、农业局, 各区政府]' },
  {
    key: '印发',
    meaning: '版记中的印发机关和印发日期；机关可省',
    example: '{机关: 范例市…办公室, 日期: 2018-05-15}',
  },
  { key: '印发件', meaning: '通知所印发、转发的文件，排在正文之后，不标“附件”', example: '[plan.md]' },
  { key: '附件', meaning: '附件的文件名，依次编号', example: '[plan.md, clues.form.yaml]' },
  {
    key: '检查例外',
    meaning: '不适用于本公文的检查规则，逐条写明理由；规则名称在每条消息末尾的方括号里',
    example: '{kind-is-statutory: 原文单独印发}',
  },
  {
    key: '公开方式',
    meaning: '主动公开、依申请公开或者不予公开；不写时按 site.yaml 的“缺省公开方式”',
    example: '主动公开',
  },
  { key: '附注', meaning: '公开方式以外的附注，不写括号', example: '[传达至村、社区]' },
  { key: '主题分类', meaning: '信息公开目录的类别，两级之间用“/”', example: '财政、金融、审计/金融' },
  { key: '索引号', meaning: '信息公开目录的编号，一经编定不再变', example: '000000000/2018-00007' },
  { key: '发布日期', meaning: '网站发布的时间；不写时同成文日期', example: '2018-05-16 09:00' },
  { key: '有效性', meaning: '有效、失效、废止或者部分失效', example: '有效' },
  { key: '废止依据', meaning: '废止或者失效所依据的文件', example: '范处非办〔2019〕2号' },
  {
    key: '联系',
    meaning: '联系人和电话；印在本单位的文件上；写“公开: 是”的才在网站上公开，包括网页和供下载的文件',
    example: '{人: 综合组, 电话: 000-0000000, 公开: 否}',
  },
  { key: '落款', meaning: '署名；不写时同发文机关，没有署名写“无”', example: '无' },
  { key: '发文机关标志', meaning: '红头上的字；不写时为发文机关加“文件”，不用红头写“无”', example: '无' },
  { key: '签发人', meaning: '上行文的签发人', example: '[张某某]' },
  {
    key: '版式',
    meaning: '文件、信函、纪要或者命令，或本单位在 templates/formats 下自备的版式；不写时为文件',
    example: '信函',
  },
  { key: '出席', meaning: '纪要的出席人员，印在正文之后', example: '[市教育局甲某某, 市公安局乙某某]' },
  { key: '请假', meaning: '纪要的请假人员', example: '[市财政局丙某某]' },
  { key: '列席', meaning: '纪要的列席人员', example: '[市校车服务中心丁某某]' },
  { key: '紧急程度', meaning: '特急或者加急', example: '加急' },
  { key: '密级', meaning: '密级和保密期限；写了密级的公文不上网站', example: '秘密★1年' },
  { key: '份号', meaning: '涉密公文的份号，六位数字', example: '"000001"' },
  {
    key: '印章',
    meaning:
      '印章图片（PNG 或 JPEG）的文件名，联合行文按署名顺序写成列表；打印后加盖的写“加盖”，留出盖章的位置',
    example: 'seal.png',
  },
  {
    key: '台账',
    meaning: '正文要求建立的台账，写名称，或者自备报表的文件名；生成空白台账供下载',
    example: '[信访工作台账, visits.form.yaml]',
  },
  { key: '示例', meaning: '“是”表示示例，网页和文件上都会标明', example: '是' },
  { key: '草稿', meaning: '“是”表示未定稿，不上网站', example: '是' },
];

/** The keys at the head of an attachment or of what a notice issues. */
export const PROSE_KEYS: readonly Key[] = [
  { key: '标题', required: true, meaning: '附件或者印发件的标题', example: '2018年…实施方案' },
  { key: '题下署名', meaning: '标题下的制定机关，用于转发、批转的文件', example: '市金融服务中心' },
  { key: '落款', meaning: '该件自己的署名', example: '市金融服务中心' },
  { key: '成文日期', meaning: '该件自己的成文日期', example: '2018-05-10' },
  { key: '附件', meaning: '该件自己的附件', example: '[clues.form.yaml]' },
  { key: '台账', meaning: '该件要求建立的台账，写法同公文', example: '[信访工作台账]' },
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
  {
    key: '说明',
    meaning: '填表说明，逐条写，编号自动加；其中用引号写出列名或者行头的，在 Excel 里又是那一格的批注',
    example: '- “金额”以万元为单位。',
  },
  { key: '表头系重建', meaning: '“是”表示原件表头缺失、系据其他材料补出，文件上会注明', example: '是' },
];

/** The keys of a column of a form. */
export const COLUMN_KEYS: readonly Key[] = [
  { key: '类型', required: true, meaning: '填什么，见下表', example: '金额' },
  { key: '必填', meaning: '“是”表示必填', example: '是' },
  { key: '选项', meaning: '可选的各项；类型为选项的列用', example: '[线上, 线下]' },
  {
    key: '选自',
    meaning: '以公文中标注的重点领域、行为、区域或者人群为选项；类型为选项的列用',
    example: '领域',
  },
  { key: '可另填', meaning: '“是”表示也可填选项以外的文字；类型为选项的列用', example: '是' },
  { key: '单位', meaning: '计量单位；类型为整数、金额的列用', example: '万元' },
  { key: '小数', meaning: '小数位数；类型为金额、百分比的列用', example: '2' },
  { key: '合计', meaning: '“是”表示合计；类型为整数、金额的列用', example: '是' },
];

/** What a column of a form may hold. */
export const COLUMN_TYPES: readonly { type: string; meaning: string }[] = [
  { type: '序号', meaning: '自动编号' },
  { type: '文本', meaning: '任意文字' },
  {
    type: '选项',
    meaning: '从“选项”所列各项或者“选自”所指的重点中选一项',
  },
  { type: '整数', meaning: '不带小数的数' },
  { type: '金额', meaning: '带小数的数，不写“小数”的保留两位' },
  { type: '百分比', meaning: '百分数，不写“小数”的保留两位' },
  { type: '日期', meaning: '年月日' },
  { type: '行头', meaning: '印“行”中所写的行头，不填写' },
];

/** What stands in the braces of `:时限`. */
export const DEADLINE_KEYS: readonly Key[] = [
  { key: '日期', meaning: '到期的日期；与“频次”“工作日”三者只写一个', example: '2018-05-18' },
  {
    key: '频次',
    meaning: '每月末、每月某日、每季末、立即、及时、随时或者定期',
    example: '每月25日',
  },
  { key: '工作日', meaning: '从成文之日起算的工作日数，成文当日不计', example: '5' },
  { key: '单位', meaning: '承担的单位，用顿号隔开', example: '"各区、各责任单位"' },
  { key: '事项', meaning: '报送或者完成的事项', example: '实施方案' },
  { key: '报送', meaning: '报送何机关', example: '市处非办' },
  { key: '至少', meaning: '至少几次', example: '2' },
  { key: '附表', meaning: '随同报送的报表，写文件名，用顿号隔开', example: 'clues.form.yaml' },
  { key: '内容', meaning: '报告应有的内容，用顿号隔开', example: '"工作进展、主要问题、下一步打算"' },
];

/** What stands in the braces of `:阶段`. */
export const PHASE_KEYS: readonly Key[] = [
  { key: '名称', required: true, meaning: '阶段的名称', example: '全面排查' },
  { key: '起', meaning: '第一天', example: '2018-05-20' },
  { key: '止', meaning: '最后一天', example: '2018-07-31' },
];

/** What stands in the braces of `:::分工`. */
export const DIVISION_KEYS: readonly Key[] = [{ key: '维度', meaning: '第一列是什么', example: '排查领域' }];

/** What stands in the braces of `:重点` and `:::重点`. */
export const TARGET_KEYS: readonly Key[] = [
  { key: '类别', required: true, meaning: '领域、行为、区域或者人群', example: '领域' },
  { key: '归类', meaning: '归入哪一类', example: '互联网金融行业' },
  { key: '编号', meaning: '“是”表示各项用下一级序号编号；只用于列出的', example: '是' },
];

/** What stands in the braces of `:::机构`. */
export const GROUP_KEYS: readonly Key[] = [{ key: '名称', meaning: '机构的名称', example: '领导小组' }];

/** The keys of `organs/*.yaml`. */
export const ORGANS_KEYS: readonly Key[] = [
  { key: '地区', required: true, meaning: '地区名称，与公文的“地区”一致', example: '范例市' },
  { key: '级别', required: true, meaning: '国家、省、市、县或者乡', example: '市' },
  { key: '上级地区', meaning: '本地区查不到的名称，到上级地区的名录中查', example: '示例省' },
  { key: '机关', meaning: '各机关，逐个写', example: '见上例' },
];

/** The keys of an organ. */
export const ORGAN_KEYS: readonly Key[] = [
  {
    key: '标识',
    required: true,
    meaning: '网址的一部分，由小写英文字母、数字和连字符组成，定了不要改',
    example: 'fanli-minzheng',
  },
  { key: '全称', required: true, meaning: '机关全称', example: '范例市民政局' },
  {
    key: '类型',
    required: true,
    meaning: '党委、政府、部门、垂直管理、司法、群团、议事协调机构、事业单位、企业或者类别',
    example: '部门',
  },
  { key: '简称', meaning: '规范化简称', example: '[市民政局, 民政局]' },
  { key: '曾用名', meaning: '改名前的名称', example: '[范例市民政处]' },
  { key: '别称', meaning: '其他叫法', example: '[市民政部门]' },
  { key: '误称', meaning: '常见的错误叫法，能认出，但有警告', example: '[市民政委]' },
  { key: '上级', meaning: '上级机关', example: '范例市人民政府' },
  { key: '成员', meaning: '类别或者议事协调机构所含的机关', example: '[东一区民政局, 东二区民政局]' },
];

/** The keys of `campaigns/*.yaml`. */
export const CAMPAIGN_KEYS: readonly Key[] = [
  { key: '名称', required: true, meaning: '专项行动的名称', example: '2018年…专项排查活动' },
  { key: '起止', meaning: '起止日期', example: '2018-04-01/2018-08-31' },
  { key: '依据', meaning: '所依据文件的发文字号，或者文字说明', example: '示联发〔2018〕3号' },
  {
    key: '各级文件',
    meaning: '各级的级别、地区和文件；文件写发文字号，本站收录的写公文所在的文件夹名',
    example: '见上例',
  },
];

/** The keys of `documents.yaml`. */
export const DOCUMENT_KEYS: readonly Key[] = [
  { key: '标题', required: true, meaning: '文件标题', example: '关于…的通知' },
  { key: '文号', meaning: '发文字号', example: '示联发〔2018〕3号' },
  { key: '发文机关', meaning: '发文机关', example: '示例省人民政府' },
  { key: '日期', meaning: '成文日期', example: '2018-03-26' },
];

/** The keys of `sectors.yaml`. */
export const SECTOR_KEYS: readonly Key[] = [
  {
    key: '标识',
    required: true,
    meaning: '由小写英文字母、数字和连字符组成，定了不要改',
    example: 'zhongchou',
  },
  { key: '名称', required: true, meaning: '规范名称', example: '众筹平台' },
  { key: '类别', required: true, meaning: '领域、行为、区域或者人群', example: '领域' },
  { key: '别称', meaning: '其他叫法', example: '[众筹]' },
  { key: '归类', meaning: '归入哪一类', example: '互联网金融行业' },
];

/** The keys of `templates/papers/*.yaml`. */
export const PAPER_KEYS: readonly Key[] = [
  { key: '名称', required: true, meaning: '是哪一种文书', example: '总结报告' },
  {
    key: '先后',
    required: true,
    meaning: '一处时限合乎几种的，用数小的；也按它排列。各种不得相同',
    example: '50',
  },
  {
    key: '凭据',
    required: true,
    meaning:
      '什么情况下需要它，写一种：“时限”（下写“频次”“事项含”“事项止于”，都可不写）、“写有”（正文中的词）、“设有”（机构或者检查事项）',
    example: '{时限: {频次: [每月, 每季]}}',
  },
  { key: '版式', meaning: '用文件或者信函的版头；不写则没有版头', example: '文件' },
  { key: '上行', meaning: '“是”则版头印签发人', example: '是' },
  { key: '纸张', meaning: '横向或者纵向，只用于表', example: '横向' },
  {
    key: '题目',
    required: true,
    meaning:
      '文书的题目。花括号里的词换成公文所写的：事项、事由、依据、文件、条款、时限、次数、报送、单位、附表、发文机关、方案；“主送”“开头”“结尾”“落款”“说明”也可以用，公文没有写的，整项不印',
    example: '"{事由}的报告"',
  },
  { key: '主送', meaning: '主送机关', example: '"{报送}"' },
  {
    key: '表头',
    meaning: '正文之前留空填写的各项，一行一个列表',
    example: '[[报告单位], [填报人, 联系电话]]',
  },
  { key: '开头', meaning: '开头的段落', example: '[根据{依据}要求，现报告如下：]' },
  {
    key: '主体',
    required: true,
    meaning:
      '提纲、表格（提纲印成可填的表）、条款（提纲逐条印出）、上级方案、检查事项、机构成员、承担职责之一',
    example: '提纲',
  },
  { key: '提纲', meaning: '“时限”没有写“内容”时用的各题，可以带提示', example: '[基本情况, 打算: 写明时间]' },
  {
    key: '分节提示',
    meaning: '上级方案的章节含有某词时的提示；“其他”用于其余各节',
    example: '[目标: 写本地的目标]',
  },
  { key: '列', meaning: '检查清单、成员名单的各列和宽度；不认识的列留空', example: '[序号: 4, 事项: 26]' },
  { key: '佐证', meaning: '机构、阶段、台账、文书各以什么为佐证', example: '{台账: 台账和登记材料}' },
  { key: '结尾', meaning: '结尾的段落', example: '[特此报告。]' },
  { key: '落款', meaning: '文后留空填写的各项', example: '[报告单位（盖章）, 日期]' },
  { key: '附注', meaning: '落款之下括号里留空填写的各项', example: '[联系人, 联系电话]' },
  { key: '说明', meaning: '怎样办理，印在最后', example: '["时限：{时限}。"]' },
];

/** The keys of `holidays/*.yaml`. */
export const HOLIDAYS_KEYS: readonly Key[] = [
  { key: '放假', meaning: '放假的日期', example: '[2018-04-05]' },
  { key: '调休上班', meaning: '周末上班的日期', example: '[2018-04-08]' },
];

/** The keys of `site.yaml`. */
export const SITE_KEYS: readonly Key[] = [
  { key: '标题', required: true, meaning: '网站标题', example: '…政策文件库' },
  { key: '主办单位', meaning: '页脚的主办单位', example: '范例市…办公室' },
  { key: '网站标识码', meaning: '政府网站标识码', example: '"0000000000"' },
  { key: '域名', meaning: '网站域名', example: 'example.gov.invalid' },
  {
    key: '网址',
    meaning: '网站首页所在的网址；不写时为 https:// 加域名，内网用 http 或者放在下级路径的要写',
    example: 'https://example.gov.invalid/zhengce/',
  },
  { key: '备案号', meaning: '页脚的备案号', example: '无' },
  { key: '联系方式', meaning: '页脚的联系方式', example: '000-0000000' },
  {
    key: '缺省公开方式',
    meaning: '没有写“公开方式”的公文怎样公开；不写时不予公开',
    example: '主动公开',
  },
];
