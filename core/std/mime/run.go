package mime

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

var ErrInvalidMediaParameter = errors.New("mime: invalid media parameter")

// builtinTypes: an extension, its type, and "u" if that has utf-8 as its charset.
const builtinTypes = ".ai application/postscript|.apk application/vnd.android.package-archive|.apng image/apng|.avif image/avif|" +
	".bin application/octet-stream|.bmp image/bmp|.com application/octet-stream|.css text/css u|.csv text/csv u|" +
	".doc application/msword|.docx application/vnd.openxmlformats-officedocument.wordprocessingml.document|" +
	".ehtml text/html u|.eml message/rfc822|.eps application/postscript|.exe application/octet-stream|.flac audio/flac|" +
	".gif image/gif|.gz application/gzip|.htm text/html u|.html text/html u|.ico image/vnd.microsoft.icon|" +
	".ics text/calendar u|.jfif image/jpeg|.jpeg image/jpeg|.jpg image/jpeg|.js text/javascript u|.json application/json|" +
	".m4a audio/mp4|.mjs text/javascript u|.mp3 audio/mpeg|.mp4 video/mp4|.oga audio/ogg|.ogg audio/ogg|.ogv video/ogg|" +
	".opus audio/ogg|.pdf application/pdf|.pjp image/jpeg|.pjpeg image/jpeg|.png image/png|" +
	".ppt application/vnd.ms-powerpoint|.pptx application/vnd.openxmlformats-officedocument.presentationml.presentation|" +
	".ps application/postscript|.rdf application/rdf+xml|.rtf application/rtf|.shtml text/html u|.svg image/svg+xml|" +
	".text text/plain u|.tif image/tiff|.tiff image/tiff|.txt text/plain u|.vtt text/vtt u|.wasm application/wasm|" +
	".wav audio/wav|.weba audio/webm|.webm video/webm|.webp image/webp|.xbl text/xml u|.xbm image/x-xbitmap|" +
	".xht application/xhtml+xml|.xhtml application/xhtml+xml|.xls application/vnd.ms-excel|" +
	".xlsx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet|.xml text/xml u|.xsl text/xml u|" +
	".zip application/zip"

var types = func() map[string]string {
	m := map[string]string{}
	for _, row := range strings.Split(builtinTypes, "|") {
		f := strings.Fields(row)
		if m[f[0]] = f[1]; len(f) == 3 {
			m[f[0]] += "; charset=utf-8"
		}
	}
	return m
}()

func TypeByExtension(ext string) string {
	if t, ok := types[ext]; ok {
		return t
	}
	return types[strings.ToLower(ext)]
}

func AddExtensionType(ext, typ string) error {
	if !strings.HasPrefix(ext, ".") {
		return fmt.Errorf("mime: extension %q missing leading dot", ext)
	}
	_, params, err := ParseMediaType(typ)
	if err != nil {
		return err
	}
	if strings.HasPrefix(typ, "text/") && params["charset"] == "" {
		params["charset"] = "utf-8"
		typ = FormatMediaType(typ, params)
	}
	types[strings.ToLower(ext)] = typ
	return nil
}

func ExtensionsByType(typ string) ([]string, error) {
	just, _, err := ParseMediaType(typ)
	if err != nil {
		return nil, err
	}
	var out []string
	for ext, t := range types {
		if name, _, _ := strings.Cut(t, ";"); name == just {
			out = append(out, ext)
		}
	}
	sort.Strings(out)
	return out, nil
}

func tokenByte(c byte) bool {
	return c > ' ' && c < 0x7f && strings.IndexByte("()<>@,;:\\\"/[]?=", c) < 0
}

func isToken(s string) bool {
	for i := 0; i < len(s); i++ {
		if !tokenByte(s[i]) {
			return false
		}
	}
	return s != ""
}

func takeToken(s string) (token, rest string) {
	i := 0
	for i < len(s) && tokenByte(s[i]) {
		i++
	}
	return s[:i], s[i:]
}

func FormatMediaType(t string, param map[string]string) string {
	major, sub, slash := strings.Cut(t, "/")
	if !isToken(major) || slash && !isToken(sub) {
		return ""
	}
	out := strings.ToLower(t)
	var names []string
	for name := range param {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		value := param[name]
		if !isToken(name) {
			return ""
		}
		out += "; " + strings.ToLower(name)
		plain := true
		for i := 0; i < len(value); i++ {
			plain = plain && (value[i] >= ' ' && value[i] < 0x7f || value[i] == '\t')
		}
		switch {
		case !plain:
			out += "*=utf-8''"
			for i := 0; i < len(value); i++ {
				if c := value[i]; tokenByte(c) && c != '*' && c != '\'' && c != '%' {
					out += string(rune(c))
				} else {
					out += fmt.Sprintf("%%%02X", c)
				}
			}
		case isToken(value):
			out += "=" + value
		default:
			out += `="` + strings.NewReplacer(`"`, `\"`, `\`, `\\`).Replace(value) + `"`
		}
	}
	return out
}

func takeValue(s string) (value, rest string, ok bool) {
	if s == "" {
		return "", "", false
	}
	if s[0] != '"' {
		value, rest = takeToken(s)
		return value, rest, value != ""
	}
	var b []byte
	for i := 1; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"':
			return string(b), s[i+1:], true
		case c == '\\' && i+1 < len(s) && strings.IndexByte("()<>@,;:\\\"/[]?=", s[i+1]) >= 0:
			i++
			b = append(b, s[i])
		case c == '\r' || c == '\n':
			return "", s, false
		default:
			b = append(b, c)
		}
	}
	return "", s, false
}

func ParseMediaType(v string) (mediatype string, params map[string]string, err error) {
	base, rest, _ := strings.Cut(v, ";")
	mediatype = strings.TrimSpace(strings.ToLower(base))
	major, after := takeToken(mediatype)
	switch {
	case major == "":
		return "", nil, errors.New("mime: no media type")
	case after == "":
	case after[0] != '/':
		return "", nil, errors.New("mime: expected slash after first token")
	default:
		sub, more := takeToken(after[1:])
		if sub == "" {
			return "", nil, errors.New("mime: expected token after slash")
		}
		if more != "" {
			return "", nil, errors.New("mime: unexpected content after media subtype")
		}
	}
	params = map[string]string{}
	starred := map[string]map[string]string{}
	s := v[len(base):]
	_ = rest
	for s != "" {
		s = strings.TrimLeft(s, " \t\r\n")
		if s == "" {
			break
		}
		if s[0] != ';' {
			return mediatype, nil, ErrInvalidMediaParameter
		}
		s = strings.TrimLeft(s[1:], " \t\r\n")
		if s == "" {
			break
		}
		name, after := takeToken(s)
		name = strings.ToLower(name)
		after = strings.TrimLeft(after, " \t\r\n")
		if name == "" || after == "" || after[0] != '=' {
			return mediatype, nil, ErrInvalidMediaParameter
		}
		value, more, ok := takeValue(strings.TrimLeft(after[1:], " \t\r\n"))
		if !ok {
			return mediatype, nil, ErrInvalidMediaParameter
		}
		into := params
		if plain, _, pieces := strings.Cut(name, "*"); pieces {
			if starred[plain] == nil {
				starred[plain] = map[string]string{}
			}
			into = starred[plain]
		}
		if old, dup := into[name]; dup && old != value {
			return "", nil, errors.New("mime: duplicate parameter name")
		}
		into[name] = value
		s = more
	}
	for name, pieces := range starred {
		if v, whole := pieces[name+"*"]; whole {
			if v, ok := unencode(v); ok {
				params[name] = v
			}
		} else if v, ok := joined(name, pieces); ok {
			params[name] = v
		}
	}
	return mediatype, params, nil
}

// joined puts the pieces of a parameter together: they are numbered, and those with a star behind the number are encoded (RFC 2231).
func joined(name string, pieces map[string]string) (value string, ok bool) {
	for n := 0; ; n++ {
		key := name + "*" + strconv.Itoa(n)
		if v, plain := pieces[key]; plain {
			value, ok = value+v, true
			continue
		}
		v, encoded := pieces[key+"*"]
		if !encoded {
			return
		}
		if n == 0 {
			v, _ = unencode(v)
		} else {
			v, _ = unpercent(v)
		}
		value, ok = value+v, true
	}
}

// unencode reads a value that says its alphabet and language first.
func unencode(v string) (string, bool) {
	parts := strings.SplitN(v, "'", 3)
	if len(parts) < 3 {
		return "", false
	}
	switch strings.ToLower(parts[0]) {
	case "us-ascii", "utf-8":
		s, err := unpercent(parts[2])
		return s, err == nil
	}
	return "", false
}

func unpercent(s string) (string, error) {
	var b []byte
	for i := 0; i < len(s); i++ {
		if s[i] != '%' {
			b = append(b, s[i])
			continue
		}
		c, err := strconv.ParseUint(s[i+1:min(i+3, len(s))], 16, 8)
		if err != nil || i+3 > len(s) {
			return "", fmt.Errorf("mime: bogus characters after %%: %q", s[i:min(i+3, len(s))])
		}
		b = append(b, byte(c))
		i += 2
	}
	return string(b), nil
}

// ---- words of other alphabets in headers (RFC 2047)

func (e WordEncoder) Encode(charset, s string) string {
	plain := true
	for _, r := range s {
		plain = plain && (r >= ' ' && r <= '~' || r == '\t')
	}
	if plain {
		return s
	}
	head, tail := "=?"+charset+"?"+string(rune(e))+"?", "?="
	var words []string
	word, size := []byte(nil), 0
	limit := 75 - len(head) - len(tail)
	if !strings.EqualFold(charset, "utf-8") {
		// Of other alphabets it is not known where a character ends.
		limit = 1 << 30
	}
	flush := func() {
		if e == BEncoding {
			words = append(words, head+base64.StdEncoding.EncodeToString(word)+tail)
		} else {
			words = append(words, head+string(word)+tail)
		}
		word, size = nil, 0
	}
	for i := 0; i < len(s); {
		_, n := utf8.DecodeRuneInString(s[i:])
		piece := []byte(s[i : i+n])
		need := 0
		if e == BEncoding {
			need = base64.StdEncoding.EncodedLen(len(word) + n)
		} else {
			var q []byte
			for _, c := range piece {
				switch {
				case c == ' ':
					q = append(q, '_')
				case c >= '!' && c <= '~' && c != '=' && c != '?' && c != '_':
					q = append(q, c)
				default:
					q = append(q, fmt.Sprintf("=%02X", c)...)
				}
			}
			piece, need = q, size+len(q)
		}
		if need > limit {
			flush()
		}
		word = append(word, piece...)
		size += len(piece)
		i += n
	}
	flush()
	return strings.Join(words, " ")
}

func (d *WordDecoder) Decode(word string) (string, error) {
	charset, b, err := takenApart(word)
	if err != nil {
		return "", err
	}
	return d.converted(charset, b)
}

// takenApart is an encoded word's charset and its bytes.
func takenApart(word string) (charset string, b []byte, err error) {
	parts := strings.Split(word, "?")
	if len(word) < 8 || len(parts) != 5 || parts[0] != "=" || parts[4] != "=" || len(parts[2]) != 1 || parts[1] == "" {
		return "", nil, errors.New("mime: invalid RFC 2047 encoded-word")
	}
	switch parts[2] {
	case "B", "b":
		if b, err = base64.StdEncoding.DecodeString(parts[3]); err != nil {
			return "", nil, err
		}
	case "Q", "q":
		s, err := unpercent(strings.NewReplacer("%", "%25", "=", "%", "_", " ").Replace(parts[3]))
		if err != nil || strings.ContainsFunc(parts[3], func(r rune) bool { return (r < ' ' || r > '~') && !strings.ContainsRune("\n\r\t", r) }) {
			return "", nil, errors.New("mime: invalid RFC 2047 encoded-word")
		}
		b = []byte(s)
	default:
		return "", nil, errors.New("mime: invalid RFC 2047 encoded-word")
	}
	return parts[1], b, nil
}

func (d *WordDecoder) converted(named string, b []byte) (string, error) {
	switch charset := strings.ToLower(named); charset {
	case "utf-8":
		return string(b), nil
	case "iso-8859-1", "us-ascii":
		var s []rune
		for _, c := range b {
			if charset == "us-ascii" && c >= 0x80 {
				s = append(s, 0xfffd)
			} else {
				s = append(s, rune(c))
			}
		}
		return string(s), nil
	default:
		if d.CharsetReader == nil {
			return "", fmt.Errorf("mime: unhandled charset %q", named)
		}
		r, err := d.CharsetReader(charset, bytes.NewReader(b))
		if err != nil {
			return "", err
		}
		out, err := io.ReadAll(r)
		return string(out), err
	}
}

func (d *WordDecoder) DecodeHeader(header string) (string, error) {
	out, between := "", false
	for {
		i := strings.Index(header, "=?")
		if i < 0 {
			return out + header, nil
		}
		j := i + 2
		for marks := 0; j < len(header) && marks < 3; j++ {
			if header[j] == '?' {
				marks++
			}
		}
		if j >= len(header) || header[j] != '=' {
			out, header, between = out+header[:i+2], header[i+2:], false
			continue
		}
		charset, b, err := takenApart(header[i : j+1])
		if err != nil {
			out, header, between = out+header[:i+2], header[i+2:], false
			continue
		}
		word, err := d.converted(charset, b)
		if err != nil {
			return "", err
		}
		if gap := header[:i]; !between || strings.TrimSpace(gap) != "" {
			out += gap
		}
		out, header, between = out+word, header[j+1:], true
	}
}
