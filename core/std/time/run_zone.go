package time

import "errors"

// Zones by rule, as in TZ variables: valid for the years since the rule was last changed.

var utcLoc = Location{name: "UTC"}
var localLoc = Location{name: "Local", zone: []zone{{"UTC", 0, false}}}

var UTC *Location = &utcLoc
var Local *Location = &localLoc

// wholeHours are zones without a name, from twelve hours before UTC to fourteen after it.
var wholeHours [12 + 1 + 14]*Location

func FixedZone(name string, offset int) *Location {
	hour := offset / 3600
	if name != "" || offset%3600 != 0 || hour < -12 || hour > 14 {
		return fixedZone(name, offset)
	}
	at := &wholeHours[hour+12]
	if *at == nil {
		*at = fixedZone("", offset)
	}
	return *at
}

// fixedZone has a table of changes as Go's, though none is ever looked up there.
//line zoneinfo.go:130:1
func fixedZone(name string, offset int) *Location {
	return &Location{name: name, zone: []zone{{name, offset, false}}, tx: []zoneTrans{{}}}
//line zoneinfo.go:137:1
}

const (
	usRule = ",M3.2.0,M11.1.0"
	euRule = ",M3.5.0/2,M10.5.0/3"
)

var rules = map[string]string{
	"America/New_York":               "EST5EDT" + usRule,
	"US/Eastern":                     "EST5EDT" + usRule,
	"EST5EDT":                        "EST5EDT" + usRule,
	"America/Toronto":                "EST5EDT" + usRule,
	"America/Detroit":                "EST5EDT" + usRule,
	"America/Chicago":                "CST6CDT" + usRule,
	"US/Central":                     "CST6CDT" + usRule,
	"America/Denver":                 "MST7MDT" + usRule,
	"US/Mountain":                    "MST7MDT" + usRule,
	"America/Los_Angeles":            "PST8PDT" + usRule,
	"US/Pacific":                     "PST8PDT" + usRule,
	"America/Vancouver":              "PST8PDT" + usRule,
	"America/Anchorage":              "AKST9AKDT" + usRule,
	"America/Halifax":                "AST4ADT" + usRule,
	"America/Phoenix":                "MST7",
	"America/Mexico_City":            "CST6",
	"America/Bogota":                 "<-05>5",
	"America/Sao_Paulo":              "<-03>3",
	"America/Argentina/Buenos_Aires": "<-03>3",
	"Pacific/Honolulu":               "HST10",
	"Europe/London":                  "GMT0BST,M3.5.0/1,M10.5.0",
	"Europe/Dublin":                  "GMT0IST,M3.5.0/1,M10.5.0",
	"Europe/Lisbon":                  "WET0WEST,M3.5.0/1,M10.5.0",
	"Europe/Paris":                   "CET-1CEST" + euRule,
	"Europe/Berlin":                  "CET-1CEST" + euRule,
	"Europe/Madrid":                  "CET-1CEST" + euRule,
	"Europe/Rome":                    "CET-1CEST" + euRule,
	"Europe/Amsterdam":               "CET-1CEST" + euRule,
	"Europe/Brussels":                "CET-1CEST" + euRule,
	"Europe/Vienna":                  "CET-1CEST" + euRule,
	"Europe/Zurich":                  "CET-1CEST" + euRule,
	"Europe/Stockholm":               "CET-1CEST" + euRule,
	"Europe/Oslo":                    "CET-1CEST" + euRule,
	"Europe/Copenhagen":              "CET-1CEST" + euRule,
	"Europe/Prague":                  "CET-1CEST" + euRule,
	"Europe/Warsaw":                  "CET-1CEST" + euRule,
	"Europe/Budapest":                "CET-1CEST" + euRule,
	"Europe/Athens":                  "EET-2EEST,M3.5.0/3,M10.5.0/4",
	"Europe/Helsinki":                "EET-2EEST,M3.5.0/3,M10.5.0/4",
	"Europe/Kiev":                    "EET-2EEST,M3.5.0/3,M10.5.0/4",
	"Europe/Istanbul":                "<+03>-3",
	"Europe/Moscow":                  "MSK-3",
	"Africa/Cairo":                   "EET-2EEST,M4.5.5/0,M10.5.4/24",
	"Africa/Lagos":                   "WAT-1",
	"Africa/Nairobi":                 "EAT-3",
	"Africa/Johannesburg":            "SAST-2",
	"Asia/Dubai":                     "<+04>-4",
	"Asia/Karachi":                   "PKT-5",
	"Asia/Kolkata":                   "IST-5:30",
	"Asia/Calcutta":                  "IST-5:30",
	"Asia/Kathmandu":                 "<+0545>-5:45",
	"Asia/Dhaka":                     "<+06>-6",
	"Asia/Bangkok":                   "<+07>-7",
	"Asia/Ho_Chi_Minh":               "<+07>-7",
	"Asia/Jakarta":                   "WIB-7",
	"Asia/Shanghai":                  "CST-8",
	"PRC":                            "CST-8",
	"Asia/Hong_Kong":                 "HKT-8",
	"Asia/Taipei":                    "CST-8",
	"Asia/Singapore":                 "<+08>-8",
	"Asia/Manila":                    "PST-8",
	"Australia/Perth":                "AWST-8",
	"Asia/Tokyo":                     "JST-9",
	"Japan":                          "JST-9",
	"Asia/Seoul":                     "KST-9",
	"Asia/Tehran":                    "<+0330>-3:30",
	"Asia/Jerusalem":                 "IST-2IDT,M3.4.4/26,M10.5.0",
	"Australia/Brisbane":             "AEST-10",
	"Australia/Sydney":               "AEST-10AEDT,M10.1.0,M4.1.0/3",
	"Australia/Melbourne":            "AEST-10AEDT,M10.1.0,M4.1.0/3",
	"Australia/Adelaide":             "ACST-9:30ACDT,M10.1.0,M4.1.0/3",
	"Pacific/Auckland":               "NZST-12NZDT,M9.5.0,M4.1.0/3",
	"GMT":                            "GMT0",
	"Etc/UTC":                        "UTC0",
	"Etc/GMT":                        "GMT0",
	"EST":                            "EST5EDT" + usRule,
	"MST":                            "MST7MDT" + usRule,
	"HST":                            "HST10",
	"CET":                            "CET-1CEST" + euRule,
	"EET":                            "EET-2EEST,M3.5.0/3,M10.5.0/4",
}

func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	for i := 0; i < len(name); i++ {
		if name[i] == '\\' || name[i] == '.' && i+1 < len(name) && name[i+1] == '.' {
			return nil, errors.New("time: invalid location name")
		}
	}
	rule, ok := rules[name]
	if !ok || name[0] == '/' {
		return nil, errors.New("unknown time zone " + name)
	}
	return &Location{name: name, extend: rule}, nil
}

// ruleName cuts a zone's name and offset, east of Greenwich, off a rule.
func ruleName(s string) (name string, offset int, rest string) {
	i := 0
	if s[0] == '<' {
		for s[i] != '>' {
			i++
		}
		name = s[1:i]
		i++
	} else {
		for i < len(s) && 'A' <= s[i] && s[i] <= 'Z' {
			i++
		}
		name = s[:i]
	}
	offset, rest = ruleTime(s[i:])
	return name, -offset, rest
}

// ruleTime reads [-]hours[:minutes]; seconds.
func ruleTime(s string) (sec int, rest string) {
	neg := s != "" && s[0] == '-'
	if neg {
		s = s[1:]
	}
	h, s := ruleNumber(s)
	sec = h * 3600
	if s != "" && s[0] == ':' {
		var m int
		m, s = ruleNumber(s[1:])
		sec += m * 60
	}
	if neg {
		sec = -sec
	}
	return sec, s
}

func ruleNumber(s string) (n int, rest string) {
	i := 0
	for i < len(s) && '0' <= s[i] && s[i] <= '9' {
		n = n*10 + int(s[i]-'0')
		i++
	}
	return n, s[i:]
}

// ruleChange is the second of the year, by the wall clock in force, at which ",Mmonth.week.day[/time]" applies.
func ruleChange(s string, year int) (sec int64, rest string) {
	month, s := ruleNumber(s[2:])
	week, s := ruleNumber(s[1:])
	day, s := ruleNumber(s[1:])
	at := 7200
	if s != "" && s[0] == '/' {
		at, s = ruleTime(s[1:])
	}
	first := fromCivil(year, Month(month), 1)
	d := first + (int64(day)-(first+1)%7+7)%7 + int64(week-1)*7
	for _, m, _ := civil(d); int(m) != month; _, m, _ = civil(d) {
		d -= 7
	}
	return d*secondsPerDay + int64(at), s
}

// lookup takes Unix seconds.
func (l *Location) lookup(sec int64) (name string, offset int, start, end int64, isDST bool) {
	start, end = -1<<63, 1<<63-1
	if l == nil || l == &utcLoc {
		return "UTC", 0, start, end, false
	}
	if l.extend == "" {
		return l.zone[0].name, l.zone[0].offset, start, end, l.zone[0].isDST
	}
	name, offset, rest := ruleName(l.extend)
	if rest == "" {
		return
	}
	dst, dstOffset := "", offset+3600
	i := 0
	for rest[i] != ',' {
		i++
	}
	dst, rest = rest[:i], rest[i:]
	days := (sec + unixToInternal + int64(offset)) / secondsPerDay
	year, _, _ := civil(days)
	type change struct {
		at    int64
		toDST bool
	}
	var list []change
	for y := year - 1; y <= year+1; y++ {
		on, s := ruleChange(rest, y)
		off, _ := ruleChange(s, y)
		a := change{on - int64(offset) - unixToInternal, true}
		b := change{off - int64(dstOffset) - unixToInternal, false}
		if a.at < b.at {
			list = append(list, a, b)
		} else {
			list = append(list, b, a)
		}
	}
	for _, c := range list {
		if c.at > sec {
			end = c.at
			break
		}
		start, isDST = c.at, c.toDST
	}
	if isDST {
		name, offset = dst, dstOffset
	}
	return
}

// offsetOfWall: seconds east of UTC when the wall clock, taken for UTC, shows that Unix time.
func (l *Location) offsetOfWall(unix int64) int {
	_, offset, start, end, _ := l.lookup(unix)
	if offset != 0 {
		utc := unix - int64(offset)
		if utc < start || utc >= end {
			_, offset, _, _, _ = l.lookup(utc)
		}
	}
	return offset
}

func (l *Location) lookupName(name string, unix int64) (int, bool) {
	if l == nil || l == &utcLoc {
		return 0, false
	}
	if l.extend == "" {
		return l.zone[0].offset, l.zone[0].name == name
	}
	for _, at := range []int64{unix, unix + 182*secondsPerDay} {
		if n, offset, _, _, _ := l.lookup(at); n == name {
			return offset, true
		}
	}
	return 0, false
}

func (t Time) keepIn(l *Location) Time {
	if l == &utcLoc {
		l = nil
	}
	t.loc = l
	return t
}

// abs: seconds since year 1 on the wall clock of t's location.
func (t Time) abs() int64 {
	sec := t.sec()
	if t.loc != nil {
		_, offset, _, _, _ := t.loc.lookup(sec - unixToInternal)
		sec += int64(offset)
	}
	return sec
}

func (t Time) Zone() (name string, offset int) {
	name, offset, _, _, _ = t.loc.lookup(t.Unix())
	return
}

func (t Time) ZoneBounds() (start, end Time) {
	_, _, from, to, _ := t.loc.lookup(t.Unix())
	if from != -1<<63 {
		start = Unix(from, 0).keepIn(t.Location())
	}
	if to != 1<<63-1 {
		end = Unix(to, 0).keepIn(t.Location())
	}
	return
}

func (t Time) IsDST() bool {
	_, _, _, _, isDST := t.loc.lookup(t.Unix())
	return isDST
}
