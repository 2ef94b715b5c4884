/** What the guide shows: sources, each a whole file or a piece that can be copied as it stands, and commands. */
export const FOLDER = `content/circulars/2018/fanli-2018-7/
  index.md            通知
  plan.md             实施方案
  clues.form.yaml     报表`;

export const NEW_COMMANDS = `npx chengwen new       # 逐项询问，写成文件夹
npx chengwen new --from 示处非办〔2018〕5号 --issuer 市处非办   # 从上级公文改编，已写明的不再问`;

export const EDITOR_COMMANDS = `npx chengwen editor    # 写出 VS Code 的设置，机关名录有变动时再运行一次`;

export const FIRST_COMMANDS = `npx chengwen check     # 检查，列出问题所在的文件、行、列和改法
npx chengwen dev       # 边写边看，在浏览器打开 http://localhost:4321`;

export const IMPORT_COMMANDS = `npx chengwen import 旧通知.docx --out content
npx chengwen import 旧通知.txt --slug fanli-2018-7   # 自定公文的文件夹名`;

export const COMMANDS = `npx chengwen check                     # 检查全部公文
npx chengwen check content/circulars/2018/fanli-2018-7
npx chengwen check --fix               # 改正有把握的：标题前的序号、全角冒号等
npx chengwen render content/circulars/2018/fanli-2018-7 --to docx,pdf
npx chengwen build                     # 生成整个网站，放在 dist
npx chengwen preview                   # 在本机打开已生成的网站`;

export const AUDIT_COMMANDS = `npx chengwen audit 通知.pdf 通知.docx
npx chengwen audit 通知.docx --fonts 字体    # 排 DOCX 时优先用“字体”文件夹里的字体
npx chengwen audit 通知.pdf --format json    # 供程序读取`;

export const AUDIT_REPORT = `  结论        约束  条款          要素              要求                                      实测
  不合格      规定  §5.2.1        天头              竖排页上边距 37 mm；首行的字不在行的顶端，  25.4 mm（竖排第1节）
                                                    按行距补偿的为 34.6 mm
              ↳  应为：37 ± 1 mm，或者 34.6 ± 1.2 mm
  合格        一般  §7.2.5        发文字号          发文字号用仿宋                            仿宋
  不合格      一般  §7.3.3        各级标题          各级标题以字体区别，不加粗                加粗（“一、核查范围”）
              ↳  应为：不加粗

  结论  不符合 GB/T 9704-2012：1条规定不合格（天头）`;

export const FORMAT = `name: 局内通知          # “版式”里写的名称
base: 文件              # 以文件格式为底本
head:
  letterhead:
    suffix: ''          # 红头只用机关名称
imprint:
  printing: false       # 版记不印印发机关和印发日期`;

export const MINUTES = `版式: 纪要
落款: 无
出席: [市教育局甲某某, 市公安局乙某某]
请假: [市财政局丙某某]
列席: [市校车服务中心丁某某]`;

export const SEALS = `印章: seal.png                        # 印章图片
印章: [minzheng.png, caizheng.png]    # 联合行文，按署名的先后
印章: 加盖                            # 打印后盖章，留出位置`;

export const FACE_COMMANDS = `npx chengwen build --fonts 字体                   # 优先用“字体”文件夹里的字体
npx chengwen build --fonts 字体 --strict-fonts    # 有字没有用上的，停止生成
npx chengwen render content/circulars/2018/fanli-2018-7 --to pdf --fonts 字体`;

export const FIRST = `---
标题: 范例市民政局关于开展养老服务机构风险排查的通知
文种: 通知
发文机关: 范例市民政局
发文字号: 范民发〔2018〕12号
成文日期: 2018-04-10
地区: 范例市
主送: [各区民政局]
印发: {机关: 范例市民政局, 日期: 2018-04-10}
公开方式: 主动公开
联系: {人: 养老服务科, 电话: 000-0000000, 公开: 是}
---
为掌握养老服务机构收费情况，现就开展风险排查通知如下：

## 排查范围

本市登记备案的养老服务机构，以及以养老名义收取预付费用的企业。

## 工作安排

### 摸底登记。

各区民政局要逐家走访，登记收费项目和预收金额。（责任单位：各区民政局）

### 汇总报告。

各区民政局应当:时限[4月30日前]{日期=2018-04-30 单位=各区民政局 事项=排查报告 报送=市民政局}将排查报告报送市民政局。`;

export const HEADINGS = `## 工作措施

### 宣传引导

#### 加强宣传。

各区要把防骗知识送到社区、村组。

##### 线上宣传

利用网站和公众账号发布风险提示。`;

export const CITATION =
  '根据《关于开展2018年涉嫌非法集资风险专项排查活动的通知》（示联发〔2018〕3号）精神，制定本方案。';

export const FIGURE = '![组织机构图](chart.png)';

export const TAIL = `（责任单位：市金融办、商务局）
（牵头单位：市民政局；配合单位：市财政局；完成时限：2018年7月底）`;

export const DEADLINE = `实施方案于:时限[5月18日前]{日期=2018-05-18 单位="各区、各责任单位" 事项=实施方案 报送=市处非办}报送市处非办。
于:时限[每月底]{频次=每月末 单位=各区 事项=线索汇总 附表=clues.form.yaml 报送=市处非办}汇总报告。
自成文之日起:时限[五个工作日内]{工作日=5 单位=各区 事项=联络员名单 报送=市处非办}报送联络员名单。`;

export const PHASE = `:阶段[5月20日至7月31日]{名称=全面排查 起=2018-05-20 止=2018-07-31}为全面排查阶段。`;

export const DUTIES = `:::职责
- 区教育局：负责排查民办教育机构。
- 区民政局、卫生局：负责排查养老服务机构和医养结合项目。
:::`;

export const DIVISION = `:::分工{维度=工作任务}
| 工作任务 | 牵头单位 | 配合单位 |
|---|---|---|
| 养老机构摸底 | 市民政局 | 市卫生局 |
| 培训机构摸底 | 市教育局 | 市民政局 |
:::`;

export const TARGETS = `:重点[网络借贷平台、众筹平台]{类别=领域 归类=互联网金融行业}等互联网金融行业。

:::重点{类别=领域 编号=是}
- 投资咨询、财富管理等投融资中介机构；
- 农民专业合作社等涉农互助合作组织。
:::`;

export const GROUP = `:::机构{名称=领导小组}
- 组长：市政府分管副市长
- 成员：市金融办、市公安局、市民政局
- 宣传教育组：市委宣传部、市金融办
:::`;

export const PLAN = `---
标题: 2018年范例市涉嫌非法集资风险专项排查活动实施方案
附件: [clues.form.yaml, overview.form.yaml]
---
为查清我市非法集资风险，制定本方案。`;

export const FORM = `标题: 风险线索统计表
计量单位: 人、万元
纸张: 横向
列:
  - 序号: {类型: 序号}
  - 风险情况:
      - 机构名称: {类型: 文本, 必填: 是}
      - 所属领域: {类型: 选项, 选自: 领域}
      - 经营方式: {类型: 选项, 选项: [线上, 线下, 线上线下结合]}
      - 涉及金额: {类型: 金额, 单位: 万元, 小数: 2, 合计: 是}
      - 涉及人数: {类型: 整数, 单位: 人, 合计: 是}
  - 备注: {类型: 文本}
行: 10
合计: 合计
填报: [填报单位, 填报人, 电话, 日期]
说明:
  - 金额以万元为单位，保留两位小数。`;

export const ROW_HEADS = `标题: 排查情况统计表
列:
  - 类别: {类型: 行头}
  - 项目: {类型: 行头}
  - 机构数: {类型: 整数, 单位: 家, 合计: 是}
行:
  - 重点领域:
      - 养老服务: 2
      - 民办教育: 2
  - 重点行为:
      - 预付费用: 2
合计: 合计
合计范围: 分块
填报: [填报单位, 填报人, 电话, 日期]`;

export const LEDGERS = `台账: [风险企业管控台账, 信访工作台账, visits.form.yaml]`;

export const REPORT = `各区于:时限[2018年8月3日前]{日期=2018-08-03 单位=各区 事项=排查工作报告 附表=clues.form.yaml 报送=市处非办 内容="排查情况、主要问题、下一步打算"}报送排查工作报告。`;

export const PAPER = `名称: 会议纪要报备
先后: 60
凭据:
  时限: {频次: [日期, 每月], 事项止于: [会议纪要]}
版式: 文件
上行: 是
题目: "{事由}的报告"
主送: "{报送}"
开头:
  - 根据{依据}要求，现将有关情况报告如下：
主体: 提纲
提纲:
  - 会议情况: 时间、主持人、参加单位
  - 议定事项
落款: [报告单位（盖章）, 日期]
附注: [联系人, 联系电话]
说明:
  - "时限：{时限}；依据：{依据}。"`;

export const ORGANS = `地区: 范例市
级别: 市
上级地区: 示例省
机关:
  - {标识: fanli-minzheng, 全称: 范例市民政局, 简称: [市民政局], 类型: 部门}
  - {标识: dongyi-minzheng, 全称: 东一区民政局, 上级: 范例市民政局, 类型: 部门}
  - {标识: donger-minzheng, 全称: 东二区民政局, 上级: 范例市民政局, 类型: 部门}
  - {标识: fanli-gequ-minzheng, 全称: 各区民政局, 类型: 类别, 成员: [东一区民政局, 东二区民政局]}`;

export const CAMPAIGN = `名称: 2018年涉嫌非法集资风险专项排查活动
起止: 2018-04-01/2018-08-31
依据: 示联发〔2018〕3号
各级文件:
  - {级别: 国家, 地区: 全国, 文件: 示联发〔2018〕3号}
  - {级别: 市, 地区: 范例市, 文件: fanli-2018-7}`;

export const DOCUMENTS = `- 标题: 关于开展2018年涉嫌非法集资风险专项排查活动的通知
  文号: 示联发〔2018〕3号
  发文机关: 防范和处置非法集资示例联席会议
  日期: 2018-03-26`;

export const SECTORS = `- {标识: wangluo-jiedai, 名称: 网络借贷平台, 类别: 领域, 归类: 互联网金融行业}
- {标识: zhongchou, 名称: 众筹平台, 别称: [众筹], 类别: 领域, 归类: 互联网金融行业}
- {标识: touzi-zixun, 名称: 投资咨询, 类别: 领域, 归类: 投融资中介机构}
- {标识: caifu-guanli, 名称: 财富管理, 类别: 领域, 归类: 投融资中介机构}
- {标识: nongmin-hezuoshe, 名称: 农民专业合作社, 类别: 领域, 归类: 涉农互助合作组织}`;

export const HOLIDAYS = `放假: [2018-04-05, 2018-04-06, 2018-04-07, 2018-04-29, 2018-04-30, 2018-05-01]
调休上班: [2018-04-08, 2018-04-28]`;

export const SITE = `标题: 防范非法集资政策文件库
主办单位: 范例市防范和处置非法集资工作领导小组办公室
网站标识码: "0000000000"
域名: example.gov.invalid
备案号: 无
联系方式: 000-0000000
缺省公开方式: 主动公开`;
