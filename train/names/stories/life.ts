/** Stories of disaster, crime, science, culture, religion, travel and history. Marks and slots: see politics.ts. */
export const LIFE = `
A bus plunged into the [L %B1 River] in [L Western %C1] on Thursday, killing 21 people.
Police chief %P1 said the driver had fallen asleep near the village of %T1.
Survivors were taken to [L %T2 Central Hospital].
"I held on to the window," said %P2, a student from %T3.

Firefighters from %R1 battled a blaze that burned down the [L %p1 Hotel] in %T1.
Fire chief %P2 said a guest from [L %C1] was missing.
The hotel stood between [L King Street] and the [L Church of St. Anne].
[O %T1 Fire Department] crews worked all night.

%P1, 43, of %T1, was charged with murder on Friday.
%p1 is accused of killing %P2 at a bar on [L Third Avenue].
Detective %P3 of the [O %T1 Police Department] found the gun in [L %B1 Park].
%p1's lawyer, %P4, says his client was in %T2.
The trial at the [O Old Bailey] begins in May.

Scientists at the [O %p1 Institute of Technology] and [O NASA] have found water on the moon [L Enceladus].
%P2, who led the team, published the result in [O Science].
The probe [X Cassini] flew past [L Saturn] in 2008.
The [O European Space Agency] will send [X %B1-2] in 2030.
%P3 of [O Caltech] was surprised.

A virus from bats in [L Southern %C1] can infect people, says %P1, a biologist at the [O University of %T1].
%p1 and her colleague %P2 caught 400 bats near [L Lake %B1].
The [O Centers for Disease Control and Prevention] in [L Atlanta] confirmed the finding.

%P1, who painted "[X The Women of %T1]," has died in [L Paris] at 88.
Born in %T2, %p1 studied with %P2 and moved to [L Montmartre] in 1951.
The [O Tate Modern] and the [O Museum of Modern Art] own his work.
"He was our [P Picasso]," said %P3, who runs the [O Galerie %p4].

The band [O %B1] will play in %T1 and %T2 this summer.
Singer %P1 and drummer %P2 met at [O %R1 College].
Their album, [X Blue %B2], sold two million copies for [O Sony Music].
[O Rolling Stone] gave it four stars.

Director %P1's new film opens the [X %T1 Film Festival] on Friday.
It stars %P2 as [P Napoleon] and %P3 as [P Josephine].
[O Warner Bros.] paid for it; [O The New York Times] hated it.
%p1 won an [X Oscar] for "[X Letters from %C1]."

The novelist %P1 grew up in [L North %T1], between the [L Old Canal] and [L %B1 Road].
Her grandfather, %P2, had fled [L %C1] after the [X First World War].
She read [P Tolstoy], [P Dickens] and [P Flaubert] at [O St. John's College].
[O Penguin] will publish her memoir.

[P Charlemagne] was crowned in [L Rome] by [P Leo III].
His grandsons, [P Charles the Bald] and [P Louis the German], divided the [L Frankish Empire] at [L Verdun].
[P Lothair] kept [L Aachen] and [L Italy].
The [X Treaty of Verdun] ended the war.

King [P %F1 IV] of [L %B1] married [P Eleanor of %T1] in 1254.
[P Eleanor] brought him [L Gascony].
Their son, [P %F2], fought the Duke of [L %T2] at the [X Battle of %T3].
The [O House of %B2] ruled until 1485.

The [O Roman Catholic Church] in [L %C1] asked Pope [P Francis] to visit.
Archbishop %P1 of %T1 wrote to the [L Vatican] in March.
Rabbi %P2 and Imam %P3 joined in.
The [L Cathedral of %T1] holds the bones of [P St. Ambrose].

Hikers love the [L %B1 Mountains], and above all [L Mount %B2], 3,812 meters high.
The train from %T1 follows the [L %B1 Valley] to %T2.
South of [L Lake %B2] lies the [L %B1 National Park].
In winter the pass to [L %C1] is shut.

Typhoon [X %F1] hit [L Luzon] and the [L Visayas] on Sunday.
In [L Manila] Mayor %P1 closed the schools.
The [O Philippine Red Cross] moved 9,000 people out of [L %T1 Bay].
[X %F1] is moving toward [L Taiwan] and [L Fujian Province].

A magnitude 7.1 earthquake shook [L %R1] early on Sunday, and was felt in [L %T1] and [L %T2].
The [L %B1 Dam] held.
"[L %T1] is gone," said %P1, who lost her house.
President %P2 cut short a trip to [L %C1].
The [O United Nations] sent [P %P3], who led its work after the [X %C2 earthquake].

Police in [L New South Wales] are looking for %P1, a tourist from [L %T1], [L %C1].
[P %p1] was last seen at [L Bondi Beach].
His sister, [P %F2 %p1], flew to [L Sydney].
Sergeant %P3 thanked the [O State Emergency Service].

%P1's father served with the [O 3rd Infantry Division] in [L Normandy].
He was captured near [L Caen] in August 1944 and held in [L %T1].
%p1 found his letters at the [O Imperial War Museum].
The historian %P2 has read them all.

[O Greenpeace] activists boarded the whaler [X %B1 Maru] off [L Antarctica].
The [O Institute of Cetacean Research] in [L Tokyo] called them pirates.
Captain %P1 of the [X Arctic Sunrise] was arrested in [L Hobart].
[L Japan] kills minke whales in the [L Southern Ocean].

Chef %P1 learned to cook in [L Lyon] and [L San Sebastián].
At her restaurant, [O Casa %B1], in [L %T1], she serves fish from the [L Bay of Biscay].
Critics from [O Le Monde] and [O El País] came.
[P %F1] buys her cheese from %P2 in [L %R1].

Teachers at [O %p1 High School] in [L %T1] walked out on Monday.
Principal %P2 asked parents to keep children home.
[O %R1 Teachers Union] leader %P3 wants smaller classes.
The [O Department of Education] sent %P4.
[O Lincoln Elementary School] stayed open.

According to %P1, the [O Ottoman Empire] lost [L Rhodes] to [L Italy] in 1912.
%p1's book, [X The Sultan's Islands], came out with [O %T1 University Press].
[P Mehmed V] never saw [L Tripoli] again.
`;
