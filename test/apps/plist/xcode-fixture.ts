/** One target of a project that a test writes. */
export interface FixtureTarget {
  readonly name: string
  readonly type?: string
  /** Settings per configuration. */
  readonly configurations: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** xcconfig per configuration, a path in the project's folder. */
  readonly files?: Readonly<Record<string, string>>
}

export interface FixtureProject {
  readonly settings?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly targets: readonly FixtureTarget[]
}

/** A project.pbxproj as Xcode lays one out, with what the readers look at. */
export function pbxproj({ settings = {}, targets }: FixtureProject): string {
  const objects: string[] = []
  const files = new Map<string, string>()
  const list = (
    id: string,
    configurations: FixtureTarget['configurations'],
    own: FixtureTarget['files'] = {},
  ) => {
    const ids = Object.entries(configurations).map(([name, values], index) => {
      const file = own[name]
      const base = file === undefined ? '' : `baseConfigurationReference = ${fileId(files, file)};`
      const lines = Object.entries(values).map(([setting, value]) => `\t\t"${setting}" = "${value}";`)
      objects.push(
        `${id}C${index} /* ${name} */ = { isa = XCBuildConfiguration; ${base} buildSettings = {\n${lines.join('\n')}\n\t};\n\tname = ${name};\n};`,
      )
      return `${id}C${index},`
    })
    objects.push(`${id}L = { isa = XCConfigurationList; buildConfigurations = ( ${ids.join(' ')} ); };`)
  }
  for (const [index, { configurations, files: own, name, type = 'application' }] of targets.entries()) {
    list(`T${index}`, configurations, own)
    objects.push(
      `T${index} = { isa = PBXNativeTarget; buildConfigurationList = T${index}L; name = "${name}"; productType = "com.apple.product-type.${type}"; };`,
    )
  }
  list('P', settings)
  objects.push(
    `P = { isa = PBXProject; buildConfigurationList = PL; mainGroup = G; projectDirPath = ""; targets = ( ${targets.map((_, index) => `T${index},`).join(' ')} ); };`,
  )
  const references = [...files].map(
    ([path, id]) => `${id} = { isa = PBXFileReference; path = "${path}"; sourceTree = "<group>"; };`,
  )
  const group = `G = { isa = PBXGroup; children = ( G2, ); sourceTree = "<group>"; };\nG2 = { isa = PBXGroup; path = Config; children = ( ${[...files.values()].map((id) => `${id},`).join(' ')} ); sourceTree = "<group>"; };`
  return `// !$*UTF8*$!\n{ archiveVersion = 1; objectVersion = 56; objects = {\n${[...objects, ...references, group].join('\n')}\n}; rootObject = P; }\n`
}

function fileId(files: Map<string, string>, path: string): string {
  const id = files.get(path) ?? `F${files.size}`
  files.set(path, id)
  return id
}
