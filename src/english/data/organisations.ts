/** Words that make an organisation of the capitalised words around them. Small letters. */
export const HEADS: readonly string[] = `
academy administration agency airlines airways alliance army assembly association authority bank battalion board branch brigade
bureau cabinet center centre chamber club coalition college command commission committee community company confederation conglomerate congress
consortium consulate cooperative corporation corps council court delegation department directorate division embassy enterprise factory
federation force forces foundation front fund government group hospital inspectorate institute institution
kindergarten laboratory league legislature ministry mission museum navy network news newspaper office organisation organization panel
parliament party police politburo portal procuracy regiment school secretariat senate service services society station studio syndicate team
television treasury tribunal trust union university registry observatory clinic clinics theatre orchestra magazine times post broadcaster
confederacy workshop guard jsc inc corp plc llc
`
  .trim()
  .split(/\s+/)

/** Heads that need a word beside them which is no place and no demonym, since `Vietnam team`, `the US mission` name nothing. */
export const WEAK_HEADS: readonly string[] =
  'branch community delegation division factory mission panel service services station team trust workshop forces guard network'.split(' ')

/** What follows an organisation's name and belongs to it: `Company Limited`, `Bank JSC`. */
export const COMPANY_TAILS: readonly string[] = 'limited ltd jsc inc corp corp. plc llc gmbh co holdings international'.split(' ')

/** Words with an apostrophe that open or stand inside names of bodies: `People's Committee`. */
export const POSSESSIVES: readonly string[] = `
people peoples women farmers workers children veterans peasants students teachers writers journalists lawyers consumers fishermen
citizens employers men youth mothers artists musicians
`
  .trim()
  .split(/\s+/)

/** Subjects of offices: what may go on after `and` or a comma inside their names, and what follows `Minister of`. */
export const SUBJECTS: readonly string[] = `
affairs agriculture agricultural anti-corruption army arts assets audit aviation banking border broadcasting budget business chemicals
cinema climate coal commerce communication communications competition conservation construction consumer control cooperation corporate
corruption cultural culture customs cyber data defence defense development digital diplomacy disability disaster disasters drug drugs
ecology economic economics economy education electricity emigration employment energy engineering enterprise entrepreneurship environment
environmental ethnic exports external family finance financial fire fisheries food foreign forest forestry forests gender geology geological
health heritage higher home homeland housing human immigration imports industrial industries industry information infrastructure
innovation inspection insurance integration intelligence interior internal international invalids investigation investment irrigation judicial
judiciary justice labor labour land lands language languages law legal legislation literature livestock logistics management manpower marine
maritime market marketing media medical medicine meteorology migration military minerals mines minorities mobilisation mobilization
monitoring monuments national nationalities natural navigation nuclear nutrition occupational oil organisation organization overseas
parks pensions personnel petroleum pharmacy physical planning plant police policy political politics pollution population ports posts poverty power
prevention prisons procurement production promotion propaganda property prosecution protection public publishing quality radio rail
railway railways reconstruction reform reforms refugees regional registration regulation relations religion religious remote rescue research
resettlement resources response restructuring revenue rights roads rural safety sanitation science sciences search security seas services
settlement shipping skills small social society soil space sport sports standards statistics strategic strategy supervision supply survey
sustainable taxation technical technologies technology telecommunications television textiles tourism town trade traditional traffic training
transport transportation treasury tribal urban valuation veterans veterinary vocational war waste water waters waterways welfare wildlife
women works youth relief geophysics climatology hydrology families veteran coordination securities exchange
`
  .trim()
  .split(/\s+/)

/** Bodies known by a word or by letters: read without anything around them. As written. */
export const KNOWN_BODIES: readonly string[] = `
ADB AFD AFP AIIB APEC ASEAN AU BBC BIDV BRICS CIA CPV CPVCC EC ECB EU EVN FAO FBI FIFA FPT G20 G7 GIZ IAEA ICAO IFAD IFC ILO IMF IMO INTERPOL
IOM IPU ISO ITU IUCN JETRO JICA KOICA MOFA MoFA MOH MoH MOIT MoIT MOET MoET MOF MoF MARD MoNRE MONRE MPI MPS NATO NGO OECD OPEC PetroVietnam Petrovietnam
PVN PV-GAS SBV SCIC TKV UN UNCTAD UNDP UNEP UNESCO UNFPA UNHCR UNICEF Unicef UNIDO UNODC USAID VCB VCCI VFF VGCL VGP VIB Viettel VietinBank Vietcombank
VinFast Vingroup VNA VNPT VNS VOA VOV VTV WB WEF WFP WHO WIPO WTO WWF Agribank Techcombank Sacombank Vinamilk Vietjet Petrolimex Vinachem Vinatex Vinacomin
Xinhua Reuters Interpol Politburo Samsung Intel Toyota Honda Google Facebook Microsoft Apple Amazon Kyodo TASS Bernama Antara Yonhap
`
  .trim()
  .split(/\s+/)

/** Bodies of more than one word that no head gives away. */
export const KNOWN_PHRASES: readonly string[] = `
United Nations
European Union
African Union
World Bank
National Assembly
Red Cross
Red Crescent
Vietnam News
Viet Nam News
Vietnam Television
Voice of Vietnam
White House
Vietnam Social Security
House of Representatives
House of Commons
House of Lords
Vietnam Fatherland Front
Vietnam Posts and Telecommunications Group
Vietnam Electricity
Associated Press
Doctors Without Borders
Save the Children
Nhan Dan
Supreme People’s Court
Supreme People’s Procuracy
`
  .trim()
  .split('\n')
