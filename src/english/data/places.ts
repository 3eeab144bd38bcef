/** Places known by name: countries, capitals and great cities, regions, Vietnam's provinces before and after July 2025 and its larger towns. */

const list = (names: string) =>
  names
    .split(/[|\n]/)
    .map(name => name.trim())
    .filter(Boolean)

export const COUNTRIES: readonly string[] = list(`
Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize
Benin|Bhutan|Bolivia|Bosnia and Herzegovina|Botswana|Brazil|Brunei|Brunei Darussalam|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cabo Verde
Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Denmark|Djibouti|Dominica|Dominican Republic
Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Grenada
Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan
Kazakhstan|Kenya|Kiribati|North Korea|South Korea|Republic of Korea|Democratic People's Republic of Korea|Kosovo|Kuwait|Kyrgyzstan|Laos|Lao PDR|Latvia|Lebanon|Lesotho|Liberia|Libya
Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania|Mauritius|Mexico|Micronesia|Moldova
Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Burma|Namibia|Nauru|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Macedonia|Norway
Oman|Pakistan|Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Russian Federation|Rwanda|Samoa
San Marino|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Sudan|Spain
Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Timor-Leste|Togo|Tonga|Trinidad and Tobago|Tunisia|Türkiye|Turkey
Turkmenistan|Tuvalu|Uganda|Ukraine|United Arab Emirates|UAE|United Kingdom|UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland
United States|United States of America|US|USA|America|Uruguay|Uzbekistan|Vanuatu|Vatican|Venezuela|Vietnam|Viet Nam|Yemen|Zambia|Zimbabwe
People's Republic of China|Socialist Republic of Vietnam|Hong Kong|Macau|Macao|Greenland|Puerto Rico|RoK|ROK|DPRK`)

export const WORLD_PLACES: readonly string[] = list(`
Abu Dhabi|Abuja|Accra|Addis Ababa|Adelaide|Algiers|Almaty|Amman|Amsterdam|Ankara|Antananarivo|Ashgabat|Asmara|Astana|Athens|Atlanta|Auckland|Baghdad
Baku|Bali|Bamako|Bandar Seri Begawan|Bangkok|Barcelona|Beijing|Beirut|Belgrade|Berlin|Bern|Bogota|Boston|Brasilia|Bratislava|Brisbane|Brussels|Bucharest
Budapest|Buenos Aires|Busan|Cairo|California|Canberra|Cape Town|Caracas|Casablanca|Chengdu|Chiang Mai|Chicago|Chongqing|Colombo|Copenhagen|Dakar|Damascus
Dar es Salaam|Darwin|Davos|Delhi|Dhaka|Dili|Doha|Dubai|Dublin|Dushanbe|Edinburgh|Florida|Frankfurt|Fukuoka|Geneva|Glasgow|Guangdong|Guangxi|Guangzhou|Guatemala City
Hague|The Hague|Hamburg|Harare|Havana|Hawaii|Helsinki|Hiroshima|Hokkaido|Houston|Hyderabad|Islamabad|Istanbul|Jakarta|Java|Jerusalem|Johannesburg|Kabul|Kampala|Karachi
Kathmandu|Khartoum|Kigali|Kolkata|Kuala Lumpur|Kunming|Kuwait City|Kyiv|Kyoto|La Paz|Lagos|Lahore|Lima|Lisbon|Ljubljana|London|Los Angeles|Luang Prabang|Luanda|Lusaka|Lyon|Madrid|Malé
Manila|Maputo|Marseille|Mecca|Melbourne|Mexico City|Milan|Minsk|Mogadishu|Montevideo|Montreal|Moscow|Mumbai|Munich|Muscat|Nagoya|Nairobi|Nanning|New Delhi|New York
Nicosia|Osaka|Oslo|Ottawa|Oxford|Panama City|Paris|Perth|Phnom Penh|Port Moresby|Prague|Pretoria|Pyongyang|Quito|Rabat|Reykjavik|Riga|Rio de Janeiro|Riyadh
Rome|Rotterdam|San Francisco|Santiago|Sao Paulo|São Paulo|Sarajevo|Savannakhet|Seattle|Seoul|Shanghai|Shenzhen|Siem Reap|Sihanoukville|Singapore City|Sofia|St Petersburg|St. Petersburg|Stockholm
Suva|Sydney|Taipei|Tallinn|Tashkent|Tbilisi|Tehran|Tel Aviv|Texas|Thimphu|Tirana|Tokyo|Toronto|Tripoli|Tunis|Ulaanbaatar|Vancouver|Venice|Vienna|Vientiane|Vilnius|Vladivostok|Warsaw
Washington|Washington D.C.|Washington DC|Wellington|Windhoek|Yangon|Naypyidaw|Nay Pyi Taw|Yerevan|Yokohama|Yunnan|Zagreb|Zurich|Champasak|Sulawesi|Sumatra|Borneo|Mindanao|Luzon
Asia|Africa|Europe|Latin America|North America|South America|Southeast Asia|Northeast Asia|South Asia|Central Asia|East Asia|Asia-Pacific|Indo-Pacific|Middle East|Oceania|Antarctica|Arctic
Atlantic|Pacific|Indian Ocean|Pacific Ocean|Atlantic Ocean|Mediterranean|Caribbean|Balkans|Gaza|Gaza Strip|West Bank|Crimea|Siberia|Kashmir|Tibet|Persian Gulf|Gulf of Tonkin|Gulf of Thailand|Red Sea|Black Sea|Strait of Malacca`)

export const VIETNAMESE_PLACES: readonly string[] = list(`
An Giang|Bà Rịa - Vũng Tàu|Bà Rịa-Vũng Tàu|Bà Rịa|Bắc Giang|Bắc Kạn|Bạc Liêu|Bắc Ninh|Bến Tre|Bình Định|Bình Dương|Bình Phước|Bình Thuận|Cà Mau|Cần Thơ|Cao Bằng
Đà Nẵng|Danang|Đắk Lắk|Đắc Lắc|Đắk Nông|Điện Biên|Điện Biên Phủ|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hanoi|Hà Tĩnh|Hải Dương|Hải Phòng|Haiphong|Hậu Giang|Hòa Bình|Hưng Yên
Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lâm Đồng|Lạng Sơn|Lào Cai|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh
Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên - Huế|Thừa Thiên-Huế|Thừa Thiên Huế|Huế|Tiền Giang|Ho Chi Minh City|HCM City|HCMC|TP HCM|Saigon|Sài Gòn|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái
Nha Trang|Đà Lạt|Dalat|Buôn Ma Thuột|Pleiku|Quy Nhơn|Tuy Hòa|Phan Thiết|Phan Rang|Phan Rang-Tháp Chàm|Vũng Tàu|Biên Hòa|Thủ Đức|Thủ Dầu Một|Mỹ Tho|Long Xuyên|Châu Đốc|Rạch Giá|Hà Tiên|Phú Quốc
Cao Lãnh|Sa Đéc|Hạ Long|Cẩm Phả|Móng Cái|Uông Bí|Việt Trì|Vinh|Đồng Hới|Đông Hà|Hội An|Tam Kỳ|Sa Pa|Sapa|Mộc Châu|Sầm Sơn|Cam Ranh|Lao Bảo|Mường Thanh|Ba Đình|Hoàn Kiếm|Tân Sơn Nhất|Nội Bài|Dung Quất
Chu Lai|Vân Đồn|Côn Đảo|Lý Sơn|Cát Bà|Cồn Cỏ|Bạch Long Vĩ|Hoàng Sa|Trường Sa|Paracel|Spratly|Mỹ Sơn|Tràng An|Phong Nha|Phong Nha-Kẻ Bàng|Đồng Văn|Mèo Vạc|Hữu Nghị|Tân Thanh|Mộc Bài|Dien Bien Phu
Central Highlands|Mekong Delta|Red River Delta|Mekong|Mekong River|Red River|East Sea|South China Sea|Indochina|Tây Nguyên`)

/** Words that, with a capital, close a place's name: `Cat Hai District`. */
export const DESIGNATORS: readonly string[] = `
province city district commune ward town township county state prefecture municipality region delta river lake sea ocean bay gulf strait island
islands archipelago peninsula mountain mountains mount hill pass valley highlands coast beach cape desert falls waterfall cave forest
reef canal dam reservoir bridge tunnel street road avenue boulevard highway expressway lane airport port seaport harbour harbor station
park square stadium market pagoda temple church cathedral palace citadel tower tomb mausoleum gate village hamlet quarter zone plateau
lagoon creek territory oblast
`
  .trim()
  .split(/\s+/)

/** Those that stand behind a name in small letters and leave it a place: `Quang Nam province`. */
export const LOWER_DESIGNATORS: readonly string[] = `
province city district commune ward town township village hamlet county island islands river street road bay lake airport port seaport region
border peninsula archipelago
`
  .trim()
  .split(/\s+/)

/** Those with a number: `District 10`, `National Highway 7`. */
export const NUMBERED = /^(?:district|ward|zone|highway|road|route|pier|gate|zone)$/

/** Words before a name that make it a place: `the village of Diềm`, `Mount Fansipan`. */
export const OPENERS: readonly string[] = 'lake mount cape port fort gulf strait bay isle river'.split(' ')
