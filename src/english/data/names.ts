/** Given names that open a person's name, by usage in many countries; folded, small letters. Names that are common English words are left out. */
export const GIVEN_NAMES: readonly string[] = `
aaron abdul abdullah abigail abu adam adrian agnes ahmad ahmed aisha alan albert alejandro alex alexander alexandra alexei alfred ali alice
alison amanda amina amit ana anders andre andrea andreas andrei andrew andy angela anil anita anjali ann anna anne anne-marie annette anthony
anton antonio antony anwar arjun arthur arun ashok aung ayesha barbara beatrice benjamin bernard bernardo beth bill bob boris brian bruce
bruno budi camilla carl carla carlos carol caroline catherine cecilia celia charles charlotte chloe chris christian christina christine
christopher claire clara claudia claudio colin cristina cynthia daisuke daniel daniela david deborah dennis derek dewi diana diane diego dieter
dimitri dmitri dominic dominique donald dorothy douglas duncan edgar eduardo edward edwin elena elisabeth elizabeth ellen emily emma emmanuel
enrique eric erik ernesto esther eugene eva evelyn faisal fatima felipe felix fernando fiona florence frances francesca francis francisco
francois frank franz fred frederic frederick fumio gabriel gabriela gareth gary geoffrey george gerald gerard gideon giorgio giovanni
giulia giuseppe glenn gordon graham gregory guillermo gunther gustavo hamid hana hannah hans harold haruka hassan heather helen helena
henri henrik henry herbert hiroshi hugo hussein ian ibrahim igor ines ingrid irene irina isaac isabel isabella ivan jack jacob jacqueline
jacques jakob james jan jane janet jason javier jean jeffrey jennifer jeremy jessica jim joan joanna joao joaquin joe joel johan johannes
john jonathan jorge jose josef joseph joshua joyce juan judith julia julian juliana julie julio jurgen justin kaito karen karim karin karl
kate katherine kathleen kathryn katja keiko keith kelly ken kenji kenneth kenta kevin khaled khalid kiran klaus koji kristina krishna kumar
lars laura laurent lauren lawrence lee leila leon leonardo leslie li linda lisa lorenzo louis louise luca lucas lucia lucy luis luisa
luiz lukas magdalena mahmoud malcolm manuel marc marcel marcelo marco marcos margaret maria mariana marie marina mario marko marta martha
martin martina mary masako matteo matthew matthias maurice max megan mehmet mei melissa michael michel michelle miguel mika mikhail milan
miriam mohamed mohammad mohammed monica monika muhammad mustafa nadia nancy naomi natalia natalie natasha neha neil nelson nicholas nicola
nicolas nicole nigel nikolai nina noah nora norman nur olga oliver olivier olivia omar oscar osman otto pablo pamela pascal patricia patrick
paul paula paulo pavel pedro peter petra philip philippe pierre pieter piotr priya rachel rafael rahul raj rajesh ralph ramesh ramon raul ravi
raymond rebecca ricardo richard rita robert roberto robin roger roland ronald rosa rose roy ruth ryan sabine sakura salma sam samantha samuel
sandra sanjay sara sarah satoshi scott sean sebastian sergei sergey sergio shinzo simon simone siti sofia sonia sophie sri stefan stefano
stella stephanie stephen steven stewart stuart sunil suresh susan sven sylvia takashi tania tatiana taro teresa theresa thierry thomas
tim timothy tomas tony ursula valentina valerie vanessa vera veronica victor victoria vijay vikram vincent virginia vladimir walter
wang warren wei wendy werner wilhelm william wolfgang xavier yasmin yoko yuki yusuf yves zainab zhang zofia
`
  .trim()
  .split(/\s+/)

/** Small words inside a foreign person's name. */
export const NAME_PARTICLES: readonly string[] = 'van von der den de del della da dos das du di la le bin ibn binti al el ter ten y'.split(
  ' ',
)

/** First words of names of the highland peoples that are written with an apostrophe: `H’Loan`, `K’Sor`, `Y Blim`. */
export const HIGHLAND_OPENINGS = /^[HKYA]['’ʼ]\p{L}/u
