import { expect, test } from 'vitest';
import { imported } from './imported.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function notice(title: string, ...lines: string[]): string {
  return `范例市水利局${title}\n\n各区水利局：\n\n${lines.join('\n\n')}\n\n范例市水利局\n\n2018年3月12日`;
}

const CAMPAIGNS = new Map([
  [
    'campaigns/qu.yaml',
    bytes('名称: 2018年渠系安全专项排查活动\n起止: 2018-03-01/2018-08-31\n依据: 示水〔2018〕3号\n'),
  ],
]);

test('a campaign is known by its name in the title, whatever place is put before it, or by its basis', () => {
  const named = imported(notice('关于印发2018年范例市渠系安全专项排查活动方案的通知', '请执行。'), CAMPAIGNS);
  expect(named.text('index.md')).toContain('\n专项行动: qu\n');
  expect(named.said('sure')).toContain('专项行动：2018年渠系安全专项排查活动，据标题');
  const citing = imported(
    notice('关于巡护的通知', '根据《通知》（示水〔2018〕3号）精神，请执行。'),
    CAMPAIGNS,
  );
  expect(citing.said('sure')).toContain('专项行动：2018年渠系安全专项排查活动，据所引文号');
});

test('a campaign that is not registered is proposed', () => {
  const { text, said } = imported(notice('关于开展涵闸安全专项整治行动的通知', '请执行。'), CAMPAIGNS);
  expect(text('index.md')).not.toContain('专项行动:');
  expect(said('ask')).toContain(
    '专项行动：标题里的“涵闸安全专项整治行动”没有登记；要与各级文件放在一起看的，在 campaigns/ 下登记，再补写“专项行动”',
  );
});

test('ledgers that a text demands are written, each once, for a person to go over', () => {
  const { text, said } = imported(
    notice(
      '关于巡护的通知',
      '各区要建立险工险段台账，逐处登记；并填写《渠系巡护台账》。险工险段台账按月更新。',
    ),
  );
  expect(text('index.md')).toContain('\n台账: [险工险段台账, 渠系巡护台账]\n');
  expect(said('ask').filter((one) => one.includes('台账'))).toEqual([
    '5:4 台账：文中说到“险工险段台账”，已写入“台账”，会附一份空白的；不必各单位建的，请删去',
    '5:21 台账：文中说到“渠系巡护台账”，已写入“台账”，会附一份空白的；不必各单位建的，请删去',
  ]);
});

test('half-width marks that are written full-width are told, each with its place', () => {
  const { said } = imported(
    notice(
      '关于巡护的通知',
      '见[图](a.md)和2**3。',
      '::: 之后',
      '比例:重点[甲]为1。',
      '各区于:5月1日前将清单报送市水利局。',
    ),
  );
  expect(said('changed')).toEqual([
    '5:4 半角符号：“](”写作“］（”，以免当作标记',
    '5:13 半角符号：“**”写作“＊＊”，以免当作标记',
    '7:1 半角符号：“:::”写作“：：：”，以免当作标记',
    '9:3 半角符号：“:”写作“：”，以免当作标记',
    '11:4 半角符号：“:”写作“：”，以免当作标记',
  ]);
});

const REGISTER = `# 手工维护
地区: 范例市
级别: 市
机关:
  # 水务
  - {标识: fanli-shuiliju, 全称: 范例市水利局, 类型: 部门}
`;

test('organs of a second file go to the end of the register that the region has, and nothing else of it changes', () => {
  const sources = new Map([['organs/fanli.yaml', bytes(REGISTER)]]);
  const text = notice('关于巡护的通知', '请于5月1日前将清单报送市水利局、市农业局。（责任单位：市农业局）');
  const first = imported(text, sources);
  expect([...first.files.keys()]).toEqual(['circulars/2018/circular-20180312/index.md']);
  const register = new TextDecoder().decode(first.extended.get('organs/fanli.yaml'));
  expect(register).toBe(`${REGISTER}  # 以下是导入 circular-20180312 时按文中的名称拟的，请核对
  - {标识: circular-20180312-1, 全称: 各区水利局, 类型: 类别}
  - {标识: circular-20180312-2, 全称: 范例市农业局, 简称: [市农业局], 类型: 部门}
`);
  expect(first.said('ask').filter((one) => one.startsWith('机关名录'))).toEqual([
    '机关名录：2个机关不在名录中：各区水利局、市农业局；已补在 organs/fanli.yaml 末尾，请核对全称、类型和标识',
  ]);
  const again = imported(text, new Map([['organs/fanli.yaml', bytes(register)]]), 'again');
  expect([...again.extended.keys()]).toEqual([]);
});

test.each([
  ['is written on one line', '地区: 范例市\n级别: 市\n机关: [{标识: a, 全称: 范例市水利局, 类型: 部门}]\n'],
  ['has the ids already', REGISTER.replace('fanli-shuiliju', 'circular-20180312-1')],
])('a register that %s is left as it is, and the organs are only named', (_, register) => {
  const { extended, said } = imported(
    notice('关于巡护的通知', '请执行。'),
    new Map([['organs/fanli.yaml', bytes(register)]]),
  );
  expect(extended.size).toBe(0);
  expect(said('ask')).toContain('机关名录：1个机关不在名录中：各区水利局；请补入“范例市”的机关名录');
});

test('a circular of a region below is of that region, though the register above holds its organ', () => {
  const sources = new Map([
    ['organs/fanli.yaml', bytes(`${REGISTER}  - {标识: qinghe, 全称: 青禾镇人民政府, 类型: 政府}\n`)],
    ['organs/qinghe.yaml', bytes('地区: 青禾镇\n级别: 乡\n上级地区: 范例市\n机关: []\n')],
  ]);
  const { text } = imported(
    '青禾镇人民政府关于巡护的通知\n\n各村民委员会：\n\n请执行。\n\n青禾镇人民政府\n\n2018年3月12日',
    sources,
  );
  expect(text('index.md')).toContain('地区: 青禾镇\n');
});
