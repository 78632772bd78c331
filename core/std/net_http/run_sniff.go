package http

import (
	"bytes"
	"encoding/binary"
)

// beginnings are what files of a kind begin with (a star: any byte), in the order in which they are tried.
var beginnings = []struct{ text, kind string }{
	{"%PDF-", "application/pdf"}, {"%!PS-Adobe-", "application/postscript"}, {"\xfe\xff**", "text/plain; charset=utf-16be"},
	{"\xff\xfe**", "text/plain; charset=utf-16le"}, {"\xef\xbb\xbf*", "text/plain; charset=utf-8"},
	{"\x00\x00\x01\x00", "image/x-icon"}, {"\x00\x00\x02\x00", "image/x-icon"}, {"BM", "image/bmp"}, {"GIF87a", "image/gif"}, {"GIF89a", "image/gif"},
	{"RIFF****WEBPVP", "image/webp"}, {"\x89PNG\r\n\x1a\n", "image/png"}, {"\xff\xd8\xff", "image/jpeg"}, {"FORM****AIFF", "audio/aiff"},
	{"ID3", "audio/mpeg"}, {"OggS\x00", "application/ogg"}, {"MThd\x00\x00\x00\x06", "audio/midi"}, {"RIFF****AVI ", "video/avi"},
	{"RIFF****WAVE", "audio/wave"}, {"", "video/mp4"}, {"\x1a\x45\xdf\xa3", "video/webm"},
	{"**********************************LP", "application/vnd.ms-fontobject"}, {"\x00\x01\x00\x00", "font/ttf"}, {"OTTO", "font/otf"},
	{"ttcf", "font/collection"}, {"wOFF", "font/woff"}, {"wOF2", "font/woff2"}, {"\x1f\x8b\b", "application/x-gzip"},
	{"PK\x03\x04", "application/zip"}, {"Rar!\x1a\x07\x00", "application/x-rar-compressed"}, {"Rar!\x1a\x07\x01\x00", "application/x-rar-compressed"},
	{"\x00asm", "application/wasm"},
}

var htmlTags = []string{"<!DOCTYPE HTML", "<HTML", "<HEAD", "<SCRIPT", "<IFRAME", "<H1", "<DIV", "<FONT", "<TABLE", "<A", "<STYLE", "<TITLE", "<B", "<BODY",
	"<BR", "<P", "<!--"}

func begins(data []byte, text string) bool {
	if len(data) < len(text) {
		return false
	}
	for i := 0; i < len(text); i++ {
		if text[i] != '*' && text[i] != data[i] {
			return false
		}
	}
	return true
}

func isMP4(data []byte) bool {
	if len(data) < 12 || string(data[4:8]) != "ftyp" {
		return false
	}
	size := int(binary.BigEndian.Uint32(data))
	if len(data) < size || size%4 != 0 {
		return false
	}
	for at := 8; at < size; at += 4 {
		if at != 12 && string(data[at:at+3]) == "mp4" {
			return true
		}
	}
	return false
}

// isTag: the tag in capital or small letters, and its end.
func isTag(text []byte, tag string) bool {
	n := len(tag)
	if len(text) <= n || text[n] != ' ' && text[n] != '>' {
		return false
	}
	for i := range n {
		c := text[i]
		if 'A' <= tag[i] && tag[i] <= 'Z' {
			c &= 0xdf
		}
		if c != tag[i] {
			return false
		}
	}
	return true
}

//line sniff.go:15:1
func DetectContentType(data []byte) string {
	data = data[:min(len(data), 512)]
	text := bytes.TrimLeft(data, "\t\n\x0c\r ")
	for _, tag := range htmlTags {
		if isTag(text, tag) {
			return "text/html; charset=utf-8"
		}
	}
	if begins(text, "<?xml") {
		return "text/xml; charset=utf-8"
	}
	for _, b := range beginnings {
		if b.text != "" && begins(data, b.text) || b.text == "" && isMP4(data) {
			return b.kind
		}
	}
	for _, c := range text {
		if c <= 8 || c == 0xb || 0xe <= c && c <= 0x1a || 0x1c <= c && c <= 0x1f {
			return "application/octet-stream"
		}
	}
	return "text/plain; charset=utf-8"
}
