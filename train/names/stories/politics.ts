/**
 * Short stories in the manner of news, written for this training only; their facts are invented. One sentence a line, an empty line
 * between stories. `[P …]`, `[O …]`, `[L …]` and `[X …]` mark a person, an organisation, a place and another name. Slots are filled
 * anew each time from the gazetteer: `%P1` a person's full name and `%p1` the surname of the same, `%F1` the first name, `%C1` a
 * country and `%D1` its adjective, `%T1` a city, `%R1` a region, `%O1` an organisation, `%A1` an acronym and `%B1` a brand that no list holds.
 */
export const POLITICS = `
%D1 President %P1 arrived in %T1 on Monday for talks with Prime Minister %P2, the first such visit in a decade.
Mr. %p1 told reporters that %C1 would not accept new tariffs.
"We have no quarrel with %C2," %p2 said.
The [O Ministry of Foreign Affairs] declined to comment.
%p1 leaves for %T2 on Wednesday.

%T1 — Foreign Minister %P1 of %C1 met his %D2 counterpart, %P2, on the margins of the [O United Nations General Assembly] in [L New York].
The two agreed to reopen embassies in %T2 and %T3, according to a statement from the [O Foreign Ministry].
%p2 called the step "long overdue."
Analysts at the [O Institute for Strategic Dialogue] said %C1 had little choice.

%T1 (%O1) - Troops from %C1 crossed the border into %R1 early on Friday, a spokesman for the [O Defense Ministry] said.
Gen. %P1, who commands the [O 4th Armored Brigade], said his soldiers had met no resistance.
"The [O Army] is ready," %p1 said.
%C2 and %C3 condemned the move.
The [O Security Council] will meet on Saturday.

Secretary of State %P1's plane landed in %T1 shortly before noon.
%p1 is to see President %P2 and Defense Minister %P3 before he flies on to %T2.
A senior [O State Department] official said %p1 would raise the case of %P4, a journalist with [O The %T3 Times] who has been held in %C2 since March.
%p4's wife, %P5, has written to %p1 twice.

The [O People's Liberation Army] ([O PLA]) began three days of drills in the [L Taiwan Strait] on Tuesday.
The [O PLA]'s [O Eastern Theater Command] said ships and aircraft took part.
[L Taiwan]'s [O Ministry of National Defense] condemned the exercise as reckless.
[P Wu Chia-ming], a researcher at [O National Chengchi University] in [L Taipei], said [L Beijing] wanted to send a message to [L Washington].
[P Wu] said the drills were smaller than those of last August.

Chinese leader [P Xi Jinping] will host %P1 at the [L Great Hall of the People] this week.
[P Xi] last met %p1 in %T1 in 2019.
State broadcaster [O CCTV] showed [P Xi] shaking hands with Premier [P Li Qiang] and Foreign Minister [P Wang Yi].
[P Wang], who also sits on the [O Politburo], will travel to %C1 in June.
The [O Communist Party] has not said who will succeed [P Li].

South Korean President [P Park Min-jun] spoke by telephone with [P Kim Tae Ho], the North Korean envoy, the [O Yonhap News Agency] reported.
[P Park] urged [P Kim] to return to the talks.
[L Pyongyang] has tested four missiles since [P Park] took office.
The [O Korean Central News Agency] ([O KCNA]) did not mention the call.
Vice Foreign Minister [P Choe Son Il] accused [L Seoul] of hypocrisy.

[P Mohammed bin Rashid al-Harbi], the Saudi oil minister, said the [O Organization of the Petroleum Exporting Countries] ([O OPEC]) would cut output.
[P Al-Harbi] spoke in [L Vienna] after a meeting of [O OPEC] ministers.
[O Saudi Aramco] shares rose 2 percent in [L Riyadh].
[P Abdullah al-Sabah] of [L Kuwait] backed the decision, while [L Iraq] and [L Nigeria] had doubts.

Former Spanish Prime Minister [P José Luis Ortega Fuentes] died on Sunday in [L Seville], his party said.
[P Ortega], who led the [O Socialist Party] for twelve years, had been ill for months.
"[L Spain] has lost a great democrat," said Prime Minister [P Marta Ruiz Ibáñez].
King [P Felipe] and Queen [P Letizia] will attend the funeral at the [L Cathedral of Seville].

Ursula is a common name, but Commissioner [P Ursula van den Broek] is not a common politician.
[P Van den Broek] joined the [O European Commission] in 2014 after ten years at the [O Dutch Labour Party].
In [L Brussels] she runs the [O Directorate-General for Trade].
[P Jean-Marc de la Tour], a French member of the [O European Parliament], calls her stubborn.
[P De la Tour] sits on the [O Committee on International Trade].

The [O European Union] agreed on Thursday to a new package of sanctions against %C1.
[O EU] foreign policy chief %P1 said the bloc would freeze the assets of %P2 and of [O %T1 Shipbuilding Corporation].
[L Hungary] had threatened a veto.
%D1 Foreign Ministry spokeswoman %P3 called the sanctions illegal.
The [O EU] is %C1's largest trading partner.

U.S. President %P1 signed the [X %R1 Security Assistance Act] into law on Friday.
Republicans in the [O Senate] had held up the bill for weeks.
Sen. %P2, the top Democrat on the [O Foreign Relations Committee], praised the vote.
Rep. %P3 (R-[L Texas]) said %p1 had broken his promise.
The [O White House] said %p1 would visit [L Ohio] next.

%P1 is the author of "[X The Long Winter of Europe]" and teaches history at [O %T1 University].
She grew up in %T2, %C1, and studied at [O Oxford] and at the [O University of %T3].
%p1 won the [X Orwell Prize] in 2011.
Her husband, %P2, works for the [O World Bank].

%P1, 34, was arrested at %T1 airport on Tuesday, the [O %R1 Human Rights Commission] said.
%p1 had written on [O Facebook] that Governor %P2 should resign.
Her lawyer, %P3, said police from the [O Criminal Investigation Department] took her laptop.
"[P %F1] has committed no crime," %p3 told [O Reuters].
[O Amnesty International] called for her release.

The [O International Monetary Fund] cut its forecast for growth in %C1 and %C2.
[O IMF] chief economist %P1 blamed high energy prices.
[O Goldman Sachs] and [O Deutsche Bank] had made similar calls.
The [O Bank of %C1] will decide on rates on Thursday.
Governor %P2 has said inflation will fall by the summer.

Shares of [O Norvale Energy Inc.] fell 9% after Chief Executive %P1 resigned.
The company, based in %T1, named %P2 as interim chief.
[O Norvale] owns two gas fields in %R1 and a stake in [O Baltic Pipe Holdings].
%P3, an analyst at [O Morgan Stanley], said investors were surprised.

[O Al Noor Islamic Charity] ran a clinic in %T1 until fighters from the [O Martyrs Brigade] burned it down.
Dr. %P1, the clinic's director, fled to %T2.
The [O Red Cross] and [O Doctors Without Borders] have asked %C1 for access to %R1.
Fighting between the [O %R1 Liberation Front] and the army has killed hundreds.
The [O %R1 Liberation Front] denies the charge.

Rebels of the [O Movement for the Liberation of %R1] ([O MLR]) seized the town of %T1 on Sunday.
[O MLR] spokesman %P1 said by satellite phone that the rebels would march on %T2.
President %P2 flew home from a summit in %T3.
The [O African Union] urged both sides to hold their fire.
The [O MLR] signed a peace deal with %p2 in 2013.

%P1 Elected President of %C1
%P1 won the presidential election in %C1 on Sunday with 54 percent of the vote, the [O Central Election Commission] said.
Her rival, former premier %P2, conceded.
%p1 will be sworn in next month in %T1.

%C1 Expels Two %D2 Diplomats Over Spy Claims
%C1 ordered two diplomats from %C2 to leave within 48 hours.
Interior Minister %P1 said the pair had tried to recruit officials at the [O Ministry of Energy].
%C2's ambassador, %P2, was summoned.

Thousands March in %T1 Against Pension Cuts
Union leaders said more than 40,000 people marched through %T1 on Saturday.
%P1, head of the [O General Workers' Union], promised more strikes.
Finance Minister %P2 has refused to withdraw the [X Pension Reform Bill].

Talks Collapse After Raid On Camp
Officials from %C1 walked out of the talks in [L Geneva].
Mediator %P1, a former president of [L Finland], said he was disappointed.

BREAKING NEWS
%C1 LAUNCHES ROCKET OVER %T1
STATEMENT BY THE PRESS SECRETARY
REMARKS BY PRESIDENT %P1 AND PRIME MINISTER %P2 IN JOINT PRESS CONFERENCE
PRESIDENT %p1: Thank you. Please sit down.
PRIME MINISTER %p2: Thank you, Mr. President.
Q: Mr. President, did you speak to [P %F2] about %R1?
PRESIDENT %p1: I did. [P %F2] and I agree on %R1.

Officers seized the ship, the [X Ocean Star], off the coast of %C1.
Crew members from %C2 were taken to %T1.
Sources said the cargo was bound for %T2.
Owner [O Meridian Shipping Ltd] did not answer calls.

However, the deal has critics.
Critics such as %P1 of the [O Center for a New Security] say it rewards %C1.
Supporters, among them Senator %P2 of [L Nebraska], point to the ceasefire in %R1.
Neither %p1 nor %p2 has read the annexes.
Yet most voters back it.

Police said the suspect, named as %P1, had crossed from %C1 into %C2 by bus.
Inspector %P2 of [O Interpol] said the man used a passport in the name of %P3.
Prosecutors in %T1 want him extradited.
The [O Court of Appeal] will hear the case on 3 May.
Judge %P4 will preside.

The earthquake struck near %T1 in %R1 at 4:12 a.m., the [O U.S. Geological Survey] said.
At least 200 people died in %T2 and in villages along the [L %T1 River].
Rescue teams from %C1, %C2 and %C3 have landed at [L %T1 International Airport].
The [O Red Crescent] has put up tents in [L Victory Park].
%P1, a teacher, lost two sons.

Hurricane [X Odette] passed north of %C1 on Sunday.
Governor %P1 declared an emergency in %R1.
[X Odette] is the strongest storm since [X Hurricane Felix].
The [O National Weather Service] warned of floods in %T1 and %T2.

[O %T1 United] beat [O Sporting %T2] 3-1 on Saturday to reach the final of the [X Continental Cup].
Striker %P1 scored twice before half-time at the [L National Stadium].
Coach %P2 praised [P %F1].
%p1 joined from [O Dynamo %T3] last year.

The film "[X Rivers of Salt]," directed by %P1, won the [X Golden Lion] in [L Venice].
It stars %P2 and %P3 as farmers in %R1 during the [X Second World War].
%P4 of [O The Guardian] called it a masterpiece.
[O Netflix] bought the rights.

[O Google] and [O Microsoft] have joined the [X Open Cloud Initiative], which [O Mozilla] began in 2009.
The browser [X Firefox] will support the standard; [X Internet Explorer] will not.
%P1, an engineer at [O Google], wrote the first draft.
Users of [X Windows] need an update.

[P Imran Sattar Khan] led the [O Pakistan Unity Party] to victory in [L Punjab].
[P Khan] said his first call was to Prime Minister [P Shahid Malik].
Crowds in [L Lahore] danced until dawn.
The [O PUP] now holds 212 seats in the [O National Assembly].
Army chief General [P Tariq Nadeem Bajwa] has stayed silent.

Israeli Prime Minister %P1 told the [O Knesset] that [O Hamas] would pay a price.
Rockets fired from [L Gaza] hit [L Ashkelon] and [L Sderot].
The [O Israel Defense Forces] ([O IDF]) struck back at [L Khan Younis] and [L Rafah].
[O IDF] spokesman Lt. Col. %P2 said four militants of [O Islamic Jihad] were killed.
Palestinian officials in [L Ramallah] blamed %p1.
[O Hezbollah] leader %P3 praised the attack from [L Beirut].

Iran's [O Revolutionary Guards] held a parade in [L Isfahan].
Supreme Leader Ayatollah %P1 said [L Iran] would never bow to [L America].
The [O International Atomic Energy Agency] ([O IAEA]) has asked to visit [L Natanz].
Inspectors from the [O IAEA] last saw the site in May.
Under the [X Joint Comprehensive Plan of Action], [L Tehran] must grant access.

Ukrainian forces shot down 14 drones over [L Odesa] and [L Kherson], the [O General Staff] said.
[L Kyiv] Mayor %P1 asked people to stay in shelters.
Russia's [O Defense Ministry] said it had taken the village of [L Stepove] in the [L Donetsk region].
The head of the [O Wagner Group], %P2, mocked the generals in a video on [O Telegram].
[L Kremlin] spokesman %P3 said [L Moscow] knew nothing of the video.
President %P4 thanked [O NATO] for the [X Patriot] batteries.

[O NATO] Secretary General %P1 welcomed [L Sweden] and [L Finland] to the alliance in [L Brussels].
%p1 said [X Article 5] of the [X Washington Treaty] protects every ally.
Turkish Foreign Minister %P2 wants [L Stockholm] to extradite members of the [O Kurdistan Workers' Party] ([O PKK]).
The [O PKK] is listed as a terrorist group by [L Turkey], the [L United States] and the [O European Union].

In %T1, %C1's capital, shops were shut.
In %R1, by contrast, life went on.
From %T2 to %T3, trains were late.
Near %T3 a bridge on the [L River Orla] was closed.
Buses ran to [L Central Station] and [L St. Mary's Hospital].

Asked about %P1, %P2 shrugged.
"Ask [P %F1] yourself," he said.
Then %p2 walked to [L Parliament Square], where students from the [O London School of Economics] were waiting.
"Hello, [P %F2]!" they shouted.

Dear Editor: Your article "[X Why %C1 Matters]" says that Lord %P1 led the [O Labour Party].
He led the [O Liberal Democrats].
Baroness %P2 led [O Labour] in the [O House of Lords].
%P3, %T1

By %P1 and %P2
[O The %T1 Post]
%T1, %C1 — The [O %C1 Football Federation] is broke.
Additional reporting by %P3 in %T2; editing by %P4

The [O Commerce Department] added [O Huaxin Technologies] and [O Shenzhen Lantern Semiconductor] to its [X Entity List].
Commerce Secretary %P1 said the firms had helped the [O Chinese military].
[O Huaxin] denied it.
The [O Chinese Foreign Ministry] promised to protect its companies.
[L China] buys more chips than any other country.

[P Trump] and [P Biden] will debate in [L Atlanta], [O CNN] said.
A [P Biden] aide and a [P Trump] adviser agreed on the rules.
The [P Trump] campaign had wanted [O Fox News].
[P Biden]'s lead in [L Pennsylvania] has shrunk, a [O Gallup] poll found.
[P Harris] will not attend.

German Chancellor %P1 and French President %P2 met in [L Strasbourg] to save the [X Aachen Treaty].
[L Berlin] and [L Paris] disagree about debt.
%p1's [O Christian Democratic Union] ([O CDU]) opposes common bonds; %p2's party, [O Renaissance], wants them.
The [O Bundestag] votes on Friday.
The [O Free Democrats] may bring %p1 down.

[L Japan]'s [O Liberal Democratic Party] chose [P Hayashi Kenji] as leader on Monday.
[P Hayashi], a former minister of trade, defeated [P Ono Yumiko].
He will be prime minister once the [O Diet] votes.
[P Ono] said she would serve in the cabinet.
The [O Nikkei] newspaper said [L Tokyo] stocks would gain.

Vietnam's [O Communist Party] named [P Nguyen Van Hieu] as general secretary.
[P Hieu], a former police general, has led an anti-corruption drive.
[P Tran Thi Lan], a dissident in [L Hanoi], fears worse to come.

Indian External Affairs Minister %P1 told the [O Lok Sabha] that [L China] must pull back from [L Ladakh].
%p1, of the [O Bharatiya Janata Party] ([O BJP]), answered questions from %P2 of the [O Congress].
The [O BJP] has 303 seats.
Troops clashed in the [L Galwan Valley] in June 2020.

%C1 and %C2 signed the [X %T1 Declaration] on Saturday.
Under the [X %T1 Declaration], %C2 gets access to the port of %T2.
[P Captain %P1] no longer commands there.

[O Boko Haram] fighters raided two villages in [L Borno State], killing 19, Governor %P1 said.
The [O Nigerian Army] said troops of the [O 7th Division] chased the attackers into the [L Sambisa Forest].
Residents of [L Maiduguri] heard explosions.
[L Abuja] has asked [L Chad] and [L Niger] for help.

The [O University of %T1] and [O %T2 Medical School] ran the study with money from the [O Gates Foundation].
Lead author Professor %P1 wrote in [O Nature] that the vaccine worked.
%P2 of [O Johns Hopkins University], who was not part of the team, was cautious.
The [O World Health Organization] ([O WHO]) will review the data.
The [O WHO] met in [L Geneva].

[L Mexico]'s President %P1 called %P2, the [O Sinaloa Cartel] boss, "a murderer".
%p2 escaped from [L Altiplano prison] in 2015.
The [O Drug Enforcement Administration] offered $5 million.
[P "El Chato" Ramírez], his deputy, was caught in [L Culiacán].

Venezuelan opposition leader %P1 took refuge in the [O Embassy of %C1] in [L Caracas].
Soldiers of the [O Bolivarian National Guard] stood outside.
%P2, president of the [O Supreme Tribunal of Justice], signed the warrant.
The [O Organization of American States] meets in [L Washington, D.C.], on Monday.

The cities of %T1, %T2 and %T3 bid for the [X 2032 Summer Games].
The [O International Olympic Committee] will choose in %T4.
%P1, who won gold in the [X 2004 Olympics], leads the %T1 bid.

Pope [P Clement] prayed in [L St. Peter's Square] for peace in %C1.
The [L Vatican] has offered to mediate.
Patriarch [P Gavril] of the [O Orthodox Church] in %T1 did not reply.
Cardinal %P1 will travel to %R1.

Sheikh %P1 of [L Dubai] bought [O %T1 City Football Club] in 2018.
His brother, Sheikh %P2, runs [O Gulf Star Airlines].
A flight of [O Gulf Star] from %T2 was diverted to %T3.
The [X Boeing 777] landed safely.

Aung Lin is a driver.
[P Aung Lin] drove [P Thida Soe] from [L Mandalay] to [L Yangon] on the night of the coup.
[P Soe] edits [O The Irrawaddy Mirror].
Soldiers of the [O Tatmadaw] stopped them twice.

The [O Federal Bureau of Investigation] ([O FBI]) raided a house on [L Maple Street] in [L Dayton], [L Ohio].
Special Agent %P1 said the owner, %P2, had sent letters to Congressman %P3.
The [O FBI] office in [L Cincinnati] leads the case.
Neighbors called %p2 quiet.
Attorney General %P4 thanked the agents.

Ministers from the [O Group of Seven] ([O G7]) met in %T1.
Chancellor of the Exchequer %P1 spoke for [L Britain].
[L Canada]'s %P2 and [L Italy]'s %P3 pressed for a tax on profits.
"The [O G7] is back," said %p1.

The [O Ministry of Health] in %C1 reported 120 cases of [X Ebola] in %R1 and %T1.
Minister %P1 blamed bats.
Health workers of [O UNICEF] and the [O World Food Programme] flew in from %T2.

Dam Breaks in %R1, Dozens Missing
A dam on the [L Tana River] burst near %T1.
Rain had fallen for [X Easter] week.
The dam was built by [O Sino Hydro Group] of [L China] and financed by the [O African Development Bank].
Chief engineer %P1 could not be reached.

"[L America] is not our enemy," %P1, the %D1 ambassador to [L Britain], wrote in the [O Financial Times].
"[O Congress] is."
His article angered [L Capitol Hill].
Senators %P2 and %P3 want him expelled.
[O Congress] returns on Tuesday.

Last week [O Apple] sued [O Samsung Electronics] in [L San Jose], [L California].
[O Samsung] makes the [X Galaxy] phone.
Judge %P1 told lawyers for [O Apple] to be brief.
[P Jobs] once called [X Android] a stolen product.

%P1: Why did you leave the [O %C1 National Bank]?
%P2: I fell out with [P %F1]'s predecessor.
%p1: Was that in %T1?
%p2: No, in %T2, after the [X Gulf War].

I joined the [O Foreign Service] in 1988 and was sent to %T1.
My boss was %P1, later ambassador to %C1.
We worked near the [L Old Market], and [P %F1] would walk home along [L Liberty Avenue].
Then came the [X Velvet Revolution].

Mr. Speaker, I thank the gentleman from [L New York].
Mr. %p1 and Mrs. %p2 have served this [O House] well.
The [X Clean Water Act] was their work, and so was the [X Farm Bill].
God bless the [L United States of America].

The [O Liberal Party of %C1] will hold its congress in %T1.
Party leader %P1 faces a challenge from %P2, the mayor of %T2.
%p2's allies in %R1 are sure of victory.
Voters go to the polls in [L Western %C1] in May.

The [L Strait of Hormuz] and the [L Suez Canal] carry a third of the world's oil.
The [L Kerch Bridge] was closed.
Convoys from the [L Black Sea] must pass the [L Bosphorus].
Ships of the [O Sixth Fleet] sail from [L Naples].
Pirates off the [L Horn of Africa] are few now.

Former [O CIA] director %P1 and ex-[O FBI] agent %P2 testified before the [O House Intelligence Committee].
%p1 said [L Moscow]-backed hackers broke into the [O Democratic National Committee].
%p2 said the pro-[L Kremlin] group was called [O Fancy Fox].
U.S.-based firm [O CloudArmor] found the code.

On Sept. 11 the [O Air Force] flew sorties from [L Diego Garcia].
Col. %P1 led the [O 28th Bomb Wing].
In December, the [O 101st Airborne Division] reached [L Kandahar].
By then [O al-Qaeda] had left for [L Waziristan].

Both %C1 and %C2 claim the [L Halden Islands].
Fishermen from %T1 plant flags on [L Lesser Halden].
The [O Permanent Court of Arbitration] in [L The Hague] ruled for %C1.
%C2's navy rammed a [O Coast Guard] cutter near [L Turtle Reef].

%D1 pop star %P1 sang at the wedding of %P2, heir to the [O %P3 Group].
[P %F1] wore red.
[O Vogue] printed the photos.
The couple live in [L Monaco].

The [O European Central Bank], the [O Federal Reserve] and the [O Bank of England] acted together.
[O ECB] president %P1 and [O Fed] chair %P2 issued a joint statement.
Traders on [L Wall Street] cheered.
The [X Dow Jones] rose 400 points and the [X FTSE 100] 90.

The [O Justice and Development Party] ([O AKP]) lost [L Istanbul] and [L Ankara].
Mayor %P1 of the [O Republican People's Party] thanked God.
Turks abroad had voted for %p1 too.
Kurds in [L Diyarbakir] stayed at home.
President %P2 demanded a recount.

Canadian Prime Minister %P1 apologised to the [O Cree Nation].
[L Ottawa] will pay $2 billion.
[O CBC News] said Chief %P2 wept.
The school stood in [L Saskatchewan], near [L Lake Athabasca].

Lawyers for %P1 said on [X Twitter] that the [O High Court] in %T1 had erred.
Prosecutor %P2 appealed to the [O Supreme Court].
The hearing in [X %p1 v. %p2] will be in June.
Chief Justice %P3 is away.

%P1 was born in %T1 in 1931 to %P2, a tailor, and his wife %P3.
In the [X Korean War] he served with the [O Royal Marines].
He met %P4 at [O Trinity College] and married her in %T2.
%p1 is survived by two daughters, [P %F3] and [P %F4].
The [O %T1 Historical Society] will name a hall after him.
`;
