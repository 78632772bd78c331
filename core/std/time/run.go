package time

// A time is kept as recorded: wall holds a flag, seconds since 1885 and nanoseconds; ext the monotonic reading, or seconds since year 1.

const (
	hasMonotonic     = 1 << 63
	unixToInternal   = 62135596800
	wallToInternal   = 59453308800
	secondsPerDay    = 86400
	internalToYear1  = 0
	daysPer400Years  = 146097
	daysTo1970       = 719162
)

func (t Time) nsec() int64 { return int64(t.wall & (1<<30 - 1)) }

func (t Time) sec() int64 {
	if t.wall&hasMonotonic != 0 {
		return wallToInternal + int64(t.wall<<1>>31)
	}
	return t.ext
}

func unixTime(sec, nsec int64) Time {
	return Time{uint64(nsec), sec + unixToInternal, nil}
}

func Unix(sec int64, nsec int64) Time {
	if nsec < 0 || nsec >= 1e9 {
		n := nsec / 1e9
		sec += n
		nsec -= n * 1e9
		if nsec < 0 {
			nsec += 1e9
			sec--
		}
	}
	return unixTime(sec, nsec)
}

func UnixMilli(msec int64) Time { return Unix(msec/1e3, (msec%1e3)*1e6) }
func UnixMicro(usec int64) Time { return Unix(usec/1e6, (usec%1e6)*1e3) }

func (t Time) Unix() int64      { return t.sec() - unixToInternal }
func (t Time) UnixNano() int64  { return t.Unix()*1e9 + t.nsec() }
func (t Time) UnixMilli() int64 { return t.Unix()*1e3 + t.nsec()/1e6 }
func (t Time) UnixMicro() int64 { return t.Unix()*1e6 + t.nsec()/1e3 }

func (t Time) IsZero() bool { return t.sec() == 0 && t.nsec() == 0 }

func (t Time) both(u Time) bool { return t.wall&u.wall&hasMonotonic != 0 }

func (t Time) After(u Time) bool {
	if t.both(u) {
		return t.ext > u.ext
	}
	return t.sec() > u.sec() || t.sec() == u.sec() && t.nsec() > u.nsec()
}

func (t Time) Before(u Time) bool { return u.After(t) }

func (t Time) Equal(u Time) bool {
	if t.both(u) {
		return t.ext == u.ext
	}
	return t.sec() == u.sec() && t.nsec() == u.nsec()
}

func (t Time) Compare(u Time) int {
	switch {
	case t.Before(u):
		return -1
	case t.After(u):
		return +1
	}
	return 0
}

func (t Time) Sub(u Time) Duration {
	if t.both(u) {
		return Duration(t.ext - u.ext)
	}
	return Duration((t.sec()-u.sec())*1e9 + t.nsec() - u.nsec())
}

func (t Time) Add(d Duration) Time {
	sec := t.sec() + int64(d/1e9)
	nsec := t.nsec() + int64(d%1e9)
	if nsec >= 1e9 {
		sec++
		nsec -= 1e9
	} else if nsec < 0 {
		sec--
		nsec += 1e9
	}
	if t.wall&hasMonotonic != 0 {
		return Time{hasMonotonic | uint64(sec-wallToInternal)<<30 | uint64(nsec), t.ext + int64(d), t.loc}
	}
	return Time{uint64(nsec), sec, t.loc}
}

func Since(t Time) Duration { return Now().Sub(t) }
func Until(t Time) Duration { return t.Sub(Now()) }

func (t Time) UTC() Time               { return t }
func (t Time) Local() Time             { return t }
func (t Time) In(loc *Location) Time   { return t }
func (t Time) Location() *Location     { return UTC }
func (t Time) Nanosecond() int         { return int(t.nsec()) }
func (t Time) secOfDay() int           { return int((t.sec()%secondsPerDay + secondsPerDay) % secondsPerDay) }
func (t Time) Hour() int               { return t.secOfDay() / 3600 }
func (t Time) Minute() int             { return t.secOfDay() % 3600 / 60 }
func (t Time) Second() int             { return t.secOfDay() % 60 }
func (t Time) Clock() (hour, min, sec int) { return t.Hour(), t.Minute(), t.Second() }

var utcLoc Location

var UTC *Location = &utcLoc
var Local *Location = &utcLoc

func (t Time) days() int64 {
	s := t.sec()
	d := s / secondsPerDay
	if s%secondsPerDay < 0 {
		d--
	}
	return d
}

// civil turns days since year 1 into a date.
func civil(days int64) (year int, month Month, day int) {
	z := days + 306
	era := z / daysPer400Years
	if z < 0 {
		era = (z - daysPer400Years + 1) / daysPer400Years
	}
	doe := z - era*daysPer400Years
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	y := yoe + era*400
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = int(doy-(153*mp+2)/5) + 1
	m := mp + 3
	if m > 12 {
		m -= 12
		y++
	}
	return int(y), Month(m), day
}

// fromCivil is the inverse of civil.
func fromCivil(year int, month Month, day int) int64 {
	y, m := int64(year), int64(month)
	if m <= 2 {
		y--
		m += 12
	}
	era := y / 400
	if y < 0 {
		era = (y - 399) / 400
	}
	yoe := y - era*400
	doy := (153*(m-3)+2)/5 + int64(day) - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return era*daysPer400Years + doe - 306
}

func (t Time) Date() (year int, month Month, day int) { return civil(t.days()) }

func (t Time) Year() int {
	y, _, _ := t.Date()
	return y
}

func (t Time) Month() Month {
	_, m, _ := t.Date()
	return m
}

func (t Time) Day() int {
	_, _, d := t.Date()
	return d
}

func (t Time) YearDay() int {
	y, _, _ := t.Date()
	return int(t.days()-fromCivil(y, January, 1)) + 1
}

func (t Time) Weekday() Weekday {
	return Weekday(((t.days()+1)%7 + 7) % 7)
}

func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	m := int(month) - 1
	year += m / 12
	m %= 12
	if m < 0 {
		m += 12
		year--
	}
	s := fromCivil(year, Month(m+1), 1)*secondsPerDay + int64(day-1)*secondsPerDay
	s += int64(hour)*3600 + int64(min)*60 + int64(sec)
	s += int64(nsec / 1e9)
	n := int64(nsec % 1e9)
	if n < 0 {
		n += 1e9
		s--
	}
	return Time{uint64(n), s, loc}
}

func (t Time) AddDate(years int, months int, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nsec()), t.loc)
}

func (t Time) Truncate(d Duration) Time {
	if d <= 0 {
		return Time{uint64(t.nsec()), t.sec(), t.loc}
	}
	n := t.sec()%int64(d)*1e9 + t.nsec()
	return Time{uint64(t.nsec()), t.sec(), t.loc}.Add(-Duration(n % int64(d)))
}

func (m Month) String() string {
	if January <= m && m <= December {
		return monthNames[m-1]
	}
	return "%!Month(" + number(int64(m), 0) + ")"
}

func (d Weekday) String() string {
	if Sunday <= d && d <= Saturday {
		return dayNames[d]
	}
	return "%!Weekday(" + number(int64(d), 0) + ")"
}

var monthNames = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

var dayNames = []string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

func number(n int64, width int) string {
	neg := n < 0
	if neg {
		n = -n
	}
	s := ""
	for n > 0 || s == "" {
		s = string(rune('0'+n%10)) + s
		n /= 10
	}
	for len(s) < width {
		s = "0" + s
	}
	if neg {
		s = "-" + s
	}
	return s
}

func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	r := d % m
	if d < 0 {
		r = -r
		if r+r < m {
			return d + r
		}
		return d - m + r
	}
	if r+r < m {
		return d - r
	}
	return d + m - r
}

func (l *Location) String() string { return "UTC" }

func (t Time) String() string {
	return t.Format("2006-01-02 15:04:05.999999999 -0700 MST")
}

// Format knows the reference time's parts, longest first.
func (t Time) Format(layout string) string {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	out := ""
	for len(layout) > 0 {
		n := 0
		switch {
		case prefix(layout, "2006"):
			out, n = out+number(int64(year), 4), 4
		case prefix(layout, "January"):
			out, n = out+month.String(), 7
		case prefix(layout, "Monday"):
			out, n = out+t.Weekday().String(), 6
		case prefix(layout, "MST"):
			out, n = out+"UTC", 3
		case prefix(layout, "Jan"):
			out, n = out+month.String()[:3], 3
		case prefix(layout, "Mon"):
			out, n = out+t.Weekday().String()[:3], 3
		case prefix(layout, "Z07:00"):
			out, n = out+"Z", 6
		case prefix(layout, "-07:00"):
			out, n = out+"+00:00", 6
		case prefix(layout, "-0700"):
			out, n = out+"+0000", 5
		case prefix(layout, "01"):
			out, n = out+number(int64(month), 2), 2
		case prefix(layout, "02"):
			out, n = out+number(int64(day), 2), 2
		case prefix(layout, "03"):
			h := hour % 12
			if h == 0 {
				h = 12
			}
			out, n = out+number(int64(h), 2), 2
		case prefix(layout, "04"):
			out, n = out+number(int64(min), 2), 2
		case prefix(layout, "05"):
			out, n = out+number(int64(sec), 2), 2
		case prefix(layout, "06"):
			out, n = out+number(int64(year%100), 2), 2
		case prefix(layout, "15"):
			out, n = out+number(int64(hour), 2), 2
		case prefix(layout, "_2"):
			s := number(int64(day), 0)
			if len(s) < 2 {
				s = " " + s
			}
			out, n = out+s, 2
		case prefix(layout, "PM"):
			if hour >= 12 {
				out += "PM"
			} else {
				out += "AM"
			}
			n = 2
		case prefix(layout, ".000") || prefix(layout, ".999") || prefix(layout, ".0") || prefix(layout, ".9"):
			k := 1
			for k < len(layout) && layout[k] == layout[1] {
				k++
			}
			frac := number(t.nsec(), 9)
			if k-1 < 9 {
				frac = frac[:k-1]
			}
			if layout[1] == '9' {
				for len(frac) > 0 && frac[len(frac)-1] == '0' {
					frac = frac[:len(frac)-1]
				}
			}
			if len(frac) > 0 {
				out += "." + frac
			}
			n = k
		case layout[0] == '1':
			out, n = out+number(int64(month), 0), 1
		case layout[0] == '2':
			out, n = out+number(int64(day), 0), 1
		case layout[0] == '3':
			h := hour % 12
			if h == 0 {
				h = 12
			}
			out, n = out+number(int64(h), 0), 1
		case layout[0] == '4':
			out, n = out+number(int64(min), 0), 1
		case layout[0] == '5':
			out, n = out+number(int64(sec), 0), 1
		default:
			out, n = out+layout[:1], 1
		}
		layout = layout[n:]
	}
	return out
}

func prefix(s, p string) bool { return len(s) >= len(p) && s[:len(p)] == p }
