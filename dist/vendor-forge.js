import { t as __commonJSMin } from "./rolldown-runtime.js";
// node_modules/node-forge/lib/forge.js
var require_forge = __commonJSMin(((e, t) => {
	t.exports = { options: { usePureJavaScript: !1 } };
})), require_baseN = __commonJSMin(((e, t) => {
	var n = {};
	t.exports = n;
	var r = {};
	n.encode = function(e, t, n) {
		if (typeof t != "string") throw TypeError("\"alphabet\" must be a string.");
		if (n !== void 0 && typeof n != "number") throw TypeError("\"maxline\" must be a number.");
		var r = "";
		if (!(e instanceof Uint8Array)) r = _encodeWithByteBuffer(e, t);
		else {
			var i = 0, a = t.length, o = t.charAt(0), s = [0];
			for (i = 0; i < e.length; ++i) {
				for (var c = 0, l = e[i]; c < s.length; ++c) l += s[c] << 8, s[c] = l % a, l = l / a | 0;
				for (; l > 0;) s.push(l % a), l = l / a | 0;
			}
			for (i = 0; e[i] === 0 && i < e.length - 1; ++i) r += o;
			for (i = s.length - 1; i >= 0; --i) r += t[s[i]];
		}
		if (n) {
			var u = RegExp(".{1," + n + "}", "g");
			r = r.match(u).join("\r\n");
		}
		return r;
	}, n.decode = function(e, t) {
		if (typeof e != "string") throw TypeError("\"input\" must be a string.");
		if (typeof t != "string") throw TypeError("\"alphabet\" must be a string.");
		var n = r[t];
		if (!n) {
			n = r[t] = [];
			for (var i = 0; i < t.length; ++i) n[t.charCodeAt(i)] = i;
		}
		e = e.replace(/\s/g, "");
		for (var a = t.length, o = t.charAt(0), s = [0], i = 0; i < e.length; i++) {
			var c = n[e.charCodeAt(i)];
			if (c === void 0) return;
			for (var l = 0, u = c; l < s.length; ++l) u += s[l] * a, s[l] = u & 255, u >>= 8;
			for (; u > 0;) s.push(u & 255), u >>= 8;
		}
		for (var d = 0; e[d] === o && d < e.length - 1; ++d) s.push(0);
		return typeof Buffer < "u" ? Buffer.from(s.reverse()) : new Uint8Array(s.reverse());
	};
	function _encodeWithByteBuffer(e, t) {
		var n = 0, r = t.length, i = t.charAt(0), a = [0];
		for (n = 0; n < e.length(); ++n) {
			for (var o = 0, s = e.at(n); o < a.length; ++o) s += a[o] << 8, a[o] = s % r, s = s / r | 0;
			for (; s > 0;) a.push(s % r), s = s / r | 0;
		}
		var c = "";
		for (n = 0; e.at(n) === 0 && n < e.length() - 1; ++n) c += i;
		for (n = a.length - 1; n >= 0; --n) c += t[a[n]];
		return c;
	}
})), require_util = __commonJSMin(((e, t) => {
	var n = require_forge(), r = require_baseN(), i = t.exports = n.util = n.util || {};
	(function() {
		if (typeof process < "u" && process.nextTick && !process.browser) i.nextTick = process.nextTick, i.setImmediate = typeof setImmediate == "function" ? setImmediate : i.nextTick;
		else if (typeof setImmediate == "function") i.setImmediate = function() {
			return setImmediate.apply(void 0, arguments);
		}, i.nextTick = function(e) {
			return setImmediate(e);
		};
		else {
			if (i.setImmediate = function(e) {
				setTimeout(e, 0);
			}, typeof window < "u" && typeof window.postMessage == "function") {
				var e = "forge.setImmediate", t = [];
				i.setImmediate = function(n) {
					t.push(n), t.length === 1 && window.postMessage(e, "*");
				};
				function handler(n) {
					if (n.source === window && n.data === e) {
						n.stopPropagation();
						var r = t.slice();
						t.length = 0, r.forEach(function(e) {
							e();
						});
					}
				}
				window.addEventListener("message", handler, !0);
			}
			if (typeof MutationObserver < "u") {
				var n = Date.now(), r = !0, a = document.createElement("div"), t = [];
				new MutationObserver(function() {
					var e = t.slice();
					t.length = 0, e.forEach(function(e) {
						e();
					});
				}).observe(a, { attributes: !0 });
				var o = i.setImmediate;
				i.setImmediate = function(e) {
					Date.now() - n > 15 ? (n = Date.now(), o(e)) : (t.push(e), t.length === 1 && a.setAttribute("a", r = !r));
				};
			}
			i.nextTick = i.setImmediate;
		}
	})(), i.isNodejs = typeof process < "u" && process.versions && process.versions.node, i.globalScope = (function() {
		return i.isNodejs ? global : typeof self > "u" ? window : self;
	})(), i.isArray = Array.isArray || function(e) {
		return Object.prototype.toString.call(e) === "[object Array]";
	}, i.isArrayBuffer = function(e) {
		return typeof ArrayBuffer < "u" && e instanceof ArrayBuffer;
	}, i.isArrayBufferView = function(e) {
		return e && i.isArrayBuffer(e.buffer) && e.byteLength !== void 0;
	};
	function _checkBitsParam(e) {
		if (e !== 8 && e !== 16 && e !== 24 && e !== 32) throw Error("Only 8, 16, 24, or 32 bits supported: " + e);
	}
	i.ByteBuffer = ByteStringBuffer;
	function ByteStringBuffer(e) {
		if (this.data = "", this.read = 0, typeof e == "string") this.data = e;
		else if (i.isArrayBuffer(e) || i.isArrayBufferView(e)) {
			if (typeof Buffer < "u" && e instanceof Buffer) this.data = e.toString("binary");
			else {
				var t = new Uint8Array(e);
				try {
					this.data = String.fromCharCode.apply(null, t);
				} catch {
					for (var n = 0; n < t.length; ++n) this.putByte(t[n]);
				}
			}
		} else (e instanceof ByteStringBuffer || typeof e == "object" && typeof e.data == "string" && typeof e.read == "number") && (this.data = e.data, this.read = e.read);
		this._constructedStringLength = 0;
	}
	i.ByteStringBuffer = ByteStringBuffer;
	var a = 4096;
	i.ByteStringBuffer.prototype._optimizeConstructedString = function(e) {
		this._constructedStringLength += e, this._constructedStringLength > a && (this.data.substr(0, 1), this._constructedStringLength = 0);
	}, i.ByteStringBuffer.prototype.length = function() {
		return this.data.length - this.read;
	}, i.ByteStringBuffer.prototype.isEmpty = function() {
		return this.length() <= 0;
	}, i.ByteStringBuffer.prototype.putByte = function(e) {
		return this.putBytes(String.fromCharCode(e));
	}, i.ByteStringBuffer.prototype.fillWithByte = function(e, t) {
		e = String.fromCharCode(e);
		for (var n = this.data; t > 0;) t & 1 && (n += e), t >>>= 1, t > 0 && (e += e);
		return this.data = n, this._optimizeConstructedString(t), this;
	}, i.ByteStringBuffer.prototype.putBytes = function(e) {
		return this.data += e, this._optimizeConstructedString(e.length), this;
	}, i.ByteStringBuffer.prototype.putString = function(e) {
		return this.putBytes(i.encodeUtf8(e));
	}, i.ByteStringBuffer.prototype.putInt16 = function(e) {
		return this.putBytes(String.fromCharCode(e >> 8 & 255) + String.fromCharCode(e & 255));
	}, i.ByteStringBuffer.prototype.putInt24 = function(e) {
		return this.putBytes(String.fromCharCode(e >> 16 & 255) + String.fromCharCode(e >> 8 & 255) + String.fromCharCode(e & 255));
	}, i.ByteStringBuffer.prototype.putInt32 = function(e) {
		return this.putBytes(String.fromCharCode(e >> 24 & 255) + String.fromCharCode(e >> 16 & 255) + String.fromCharCode(e >> 8 & 255) + String.fromCharCode(e & 255));
	}, i.ByteStringBuffer.prototype.putInt16Le = function(e) {
		return this.putBytes(String.fromCharCode(e & 255) + String.fromCharCode(e >> 8 & 255));
	}, i.ByteStringBuffer.prototype.putInt24Le = function(e) {
		return this.putBytes(String.fromCharCode(e & 255) + String.fromCharCode(e >> 8 & 255) + String.fromCharCode(e >> 16 & 255));
	}, i.ByteStringBuffer.prototype.putInt32Le = function(e) {
		return this.putBytes(String.fromCharCode(e & 255) + String.fromCharCode(e >> 8 & 255) + String.fromCharCode(e >> 16 & 255) + String.fromCharCode(e >> 24 & 255));
	}, i.ByteStringBuffer.prototype.putInt = function(e, t) {
		_checkBitsParam(t);
		var n = "";
		do
			t -= 8, n += String.fromCharCode(e >> t & 255);
		while (t > 0);
		return this.putBytes(n);
	}, i.ByteStringBuffer.prototype.putSignedInt = function(e, t) {
		return e < 0 && (e += 2 << t - 1), this.putInt(e, t);
	}, i.ByteStringBuffer.prototype.putBuffer = function(e) {
		return this.putBytes(e.getBytes());
	}, i.ByteStringBuffer.prototype.getByte = function() {
		return this.data.charCodeAt(this.read++);
	}, i.ByteStringBuffer.prototype.getInt16 = function() {
		var e = this.data.charCodeAt(this.read) << 8 ^ this.data.charCodeAt(this.read + 1);
		return this.read += 2, e;
	}, i.ByteStringBuffer.prototype.getInt24 = function() {
		var e = this.data.charCodeAt(this.read) << 16 ^ this.data.charCodeAt(this.read + 1) << 8 ^ this.data.charCodeAt(this.read + 2);
		return this.read += 3, e;
	}, i.ByteStringBuffer.prototype.getInt32 = function() {
		var e = this.data.charCodeAt(this.read) << 24 ^ this.data.charCodeAt(this.read + 1) << 16 ^ this.data.charCodeAt(this.read + 2) << 8 ^ this.data.charCodeAt(this.read + 3);
		return this.read += 4, e;
	}, i.ByteStringBuffer.prototype.getInt16Le = function() {
		var e = this.data.charCodeAt(this.read) ^ this.data.charCodeAt(this.read + 1) << 8;
		return this.read += 2, e;
	}, i.ByteStringBuffer.prototype.getInt24Le = function() {
		var e = this.data.charCodeAt(this.read) ^ this.data.charCodeAt(this.read + 1) << 8 ^ this.data.charCodeAt(this.read + 2) << 16;
		return this.read += 3, e;
	}, i.ByteStringBuffer.prototype.getInt32Le = function() {
		var e = this.data.charCodeAt(this.read) ^ this.data.charCodeAt(this.read + 1) << 8 ^ this.data.charCodeAt(this.read + 2) << 16 ^ this.data.charCodeAt(this.read + 3) << 24;
		return this.read += 4, e;
	}, i.ByteStringBuffer.prototype.getInt = function(e) {
		_checkBitsParam(e);
		var t = 0;
		do
			t = (t << 8) + this.data.charCodeAt(this.read++), e -= 8;
		while (e > 0);
		return t;
	}, i.ByteStringBuffer.prototype.getSignedInt = function(e) {
		var t = this.getInt(e), n = 2 << e - 2;
		return t >= n && (t -= n << 1), t;
	}, i.ByteStringBuffer.prototype.getBytes = function(e) {
		var t;
		return e ? (e = Math.min(this.length(), e), t = this.data.slice(this.read, this.read + e), this.read += e) : e === 0 ? t = "" : (t = this.read === 0 ? this.data : this.data.slice(this.read), this.clear()), t;
	}, i.ByteStringBuffer.prototype.bytes = function(e) {
		return e === void 0 ? this.data.slice(this.read) : this.data.slice(this.read, this.read + e);
	}, i.ByteStringBuffer.prototype.at = function(e) {
		return this.data.charCodeAt(this.read + e);
	}, i.ByteStringBuffer.prototype.setAt = function(e, t) {
		return this.data = this.data.substr(0, this.read + e) + String.fromCharCode(t) + this.data.substr(this.read + e + 1), this;
	}, i.ByteStringBuffer.prototype.last = function() {
		return this.data.charCodeAt(this.data.length - 1);
	}, i.ByteStringBuffer.prototype.copy = function() {
		var e = i.createBuffer(this.data);
		return e.read = this.read, e;
	}, i.ByteStringBuffer.prototype.compact = function() {
		return this.read > 0 && (this.data = this.data.slice(this.read), this.read = 0), this;
	}, i.ByteStringBuffer.prototype.clear = function() {
		return this.data = "", this.read = 0, this;
	}, i.ByteStringBuffer.prototype.truncate = function(e) {
		var t = Math.max(0, this.length() - e);
		return this.data = this.data.substr(this.read, t), this.read = 0, this;
	}, i.ByteStringBuffer.prototype.toHex = function() {
		for (var e = "", t = this.read; t < this.data.length; ++t) {
			var n = this.data.charCodeAt(t);
			n < 16 && (e += "0"), e += n.toString(16);
		}
		return e;
	}, i.ByteStringBuffer.prototype.toString = function() {
		return i.decodeUtf8(this.bytes());
	};
	function DataBuffer(e, t) {
		t ||= {}, this.read = t.readOffset || 0, this.growSize = t.growSize || 1024;
		var n = i.isArrayBuffer(e), r = i.isArrayBufferView(e);
		n || r ? (this.data = n ? new DataView(e) : new DataView(e.buffer, e.byteOffset, e.byteLength), this.write = "writeOffset" in t ? t.writeOffset : this.data.byteLength) : (this.data = new DataView(new ArrayBuffer(0)), this.write = 0, e != null && this.putBytes(e), "writeOffset" in t && (this.write = t.writeOffset));
	}
	i.DataBuffer = DataBuffer, i.DataBuffer.prototype.length = function() {
		return this.write - this.read;
	}, i.DataBuffer.prototype.isEmpty = function() {
		return this.length() <= 0;
	}, i.DataBuffer.prototype.accommodate = function(e, t) {
		if (this.length() >= e) return this;
		t = Math.max(t || this.growSize, e);
		var n = new Uint8Array(this.data.buffer, this.data.byteOffset, this.data.byteLength), r = new Uint8Array(this.length() + t);
		return r.set(n), this.data = new DataView(r.buffer), this;
	}, i.DataBuffer.prototype.putByte = function(e) {
		return this.accommodate(1), this.data.setUint8(this.write++, e), this;
	}, i.DataBuffer.prototype.fillWithByte = function(e, t) {
		this.accommodate(t);
		for (var n = 0; n < t; ++n) this.data.setUint8(e);
		return this;
	}, i.DataBuffer.prototype.putBytes = function(e, t) {
		if (i.isArrayBufferView(e)) {
			var n = new Uint8Array(e.buffer, e.byteOffset, e.byteLength), r = n.byteLength - n.byteOffset;
			this.accommodate(r);
			var a = new Uint8Array(this.data.buffer, this.write);
			return a.set(n), this.write += r, this;
		}
		if (i.isArrayBuffer(e)) {
			var n = new Uint8Array(e);
			this.accommodate(n.byteLength);
			var a = new Uint8Array(this.data.buffer);
			return a.set(n, this.write), this.write += n.byteLength, this;
		}
		if (e instanceof i.DataBuffer || typeof e == "object" && typeof e.read == "number" && typeof e.write == "number" && i.isArrayBufferView(e.data)) {
			var n = new Uint8Array(e.data.byteLength, e.read, e.length());
			this.accommodate(n.byteLength);
			var a = new Uint8Array(e.data.byteLength, this.write);
			return a.set(n), this.write += n.byteLength, this;
		}
		if (e instanceof i.ByteStringBuffer && (e = e.data, t = "binary"), t ||= "binary", typeof e == "string") {
			var o;
			if (t === "hex") return this.accommodate(Math.ceil(e.length / 2)), o = new Uint8Array(this.data.buffer, this.write), this.write += i.binary.hex.decode(e, o, this.write), this;
			if (t === "base64") return this.accommodate(Math.ceil(e.length / 4) * 3), o = new Uint8Array(this.data.buffer, this.write), this.write += i.binary.base64.decode(e, o, this.write), this;
			if (t === "utf8" && (e = i.encodeUtf8(e), t = "binary"), t === "binary" || t === "raw") return this.accommodate(e.length), o = new Uint8Array(this.data.buffer, this.write), this.write += i.binary.raw.decode(o), this;
			if (t === "utf16") return this.accommodate(e.length * 2), o = new Uint16Array(this.data.buffer, this.write), this.write += i.text.utf16.encode(o), this;
			throw Error("Invalid encoding: " + t);
		}
		throw Error("Invalid parameter: " + e);
	}, i.DataBuffer.prototype.putBuffer = function(e) {
		return this.putBytes(e), e.clear(), this;
	}, i.DataBuffer.prototype.putString = function(e) {
		return this.putBytes(e, "utf16");
	}, i.DataBuffer.prototype.putInt16 = function(e) {
		return this.accommodate(2), this.data.setInt16(this.write, e), this.write += 2, this;
	}, i.DataBuffer.prototype.putInt24 = function(e) {
		return this.accommodate(3), this.data.setInt16(this.write, e >> 8 & 65535), this.data.setInt8(this.write, e >> 16 & 255), this.write += 3, this;
	}, i.DataBuffer.prototype.putInt32 = function(e) {
		return this.accommodate(4), this.data.setInt32(this.write, e), this.write += 4, this;
	}, i.DataBuffer.prototype.putInt16Le = function(e) {
		return this.accommodate(2), this.data.setInt16(this.write, e, !0), this.write += 2, this;
	}, i.DataBuffer.prototype.putInt24Le = function(e) {
		return this.accommodate(3), this.data.setInt8(this.write, e >> 16 & 255), this.data.setInt16(this.write, e >> 8 & 65535, !0), this.write += 3, this;
	}, i.DataBuffer.prototype.putInt32Le = function(e) {
		return this.accommodate(4), this.data.setInt32(this.write, e, !0), this.write += 4, this;
	}, i.DataBuffer.prototype.putInt = function(e, t) {
		_checkBitsParam(t), this.accommodate(t / 8);
		do
			t -= 8, this.data.setInt8(this.write++, e >> t & 255);
		while (t > 0);
		return this;
	}, i.DataBuffer.prototype.putSignedInt = function(e, t) {
		return _checkBitsParam(t), this.accommodate(t / 8), e < 0 && (e += 2 << t - 1), this.putInt(e, t);
	}, i.DataBuffer.prototype.getByte = function() {
		return this.data.getInt8(this.read++);
	}, i.DataBuffer.prototype.getInt16 = function() {
		var e = this.data.getInt16(this.read);
		return this.read += 2, e;
	}, i.DataBuffer.prototype.getInt24 = function() {
		var e = this.data.getInt16(this.read) << 8 ^ this.data.getInt8(this.read + 2);
		return this.read += 3, e;
	}, i.DataBuffer.prototype.getInt32 = function() {
		var e = this.data.getInt32(this.read);
		return this.read += 4, e;
	}, i.DataBuffer.prototype.getInt16Le = function() {
		var e = this.data.getInt16(this.read, !0);
		return this.read += 2, e;
	}, i.DataBuffer.prototype.getInt24Le = function() {
		var e = this.data.getInt8(this.read) ^ this.data.getInt16(this.read + 1, !0) << 8;
		return this.read += 3, e;
	}, i.DataBuffer.prototype.getInt32Le = function() {
		var e = this.data.getInt32(this.read, !0);
		return this.read += 4, e;
	}, i.DataBuffer.prototype.getInt = function(e) {
		_checkBitsParam(e);
		var t = 0;
		do
			t = (t << 8) + this.data.getInt8(this.read++), e -= 8;
		while (e > 0);
		return t;
	}, i.DataBuffer.prototype.getSignedInt = function(e) {
		var t = this.getInt(e), n = 2 << e - 2;
		return t >= n && (t -= n << 1), t;
	}, i.DataBuffer.prototype.getBytes = function(e) {
		var t;
		return e ? (e = Math.min(this.length(), e), t = this.data.slice(this.read, this.read + e), this.read += e) : e === 0 ? t = "" : (t = this.read === 0 ? this.data : this.data.slice(this.read), this.clear()), t;
	}, i.DataBuffer.prototype.bytes = function(e) {
		return e === void 0 ? this.data.slice(this.read) : this.data.slice(this.read, this.read + e);
	}, i.DataBuffer.prototype.at = function(e) {
		return this.data.getUint8(this.read + e);
	}, i.DataBuffer.prototype.setAt = function(e, t) {
		return this.data.setUint8(e, t), this;
	}, i.DataBuffer.prototype.last = function() {
		return this.data.getUint8(this.write - 1);
	}, i.DataBuffer.prototype.copy = function() {
		return new i.DataBuffer(this);
	}, i.DataBuffer.prototype.compact = function() {
		if (this.read > 0) {
			var e = new Uint8Array(this.data.buffer, this.read), t = new Uint8Array(e.byteLength);
			t.set(e), this.data = new DataView(t), this.write -= this.read, this.read = 0;
		}
		return this;
	}, i.DataBuffer.prototype.clear = function() {
		return this.data = new DataView(new ArrayBuffer(0)), this.read = this.write = 0, this;
	}, i.DataBuffer.prototype.truncate = function(e) {
		return this.write = Math.max(0, this.length() - e), this.read = Math.min(this.read, this.write), this;
	}, i.DataBuffer.prototype.toHex = function() {
		for (var e = "", t = this.read; t < this.data.byteLength; ++t) {
			var n = this.data.getUint8(t);
			n < 16 && (e += "0"), e += n.toString(16);
		}
		return e;
	}, i.DataBuffer.prototype.toString = function(e) {
		var t = new Uint8Array(this.data, this.read, this.length());
		if (e ||= "utf8", e === "binary" || e === "raw") return i.binary.raw.encode(t);
		if (e === "hex") return i.binary.hex.encode(t);
		if (e === "base64") return i.binary.base64.encode(t);
		if (e === "utf8") return i.text.utf8.decode(t);
		if (e === "utf16") return i.text.utf16.decode(t);
		throw Error("Invalid encoding: " + e);
	}, i.createBuffer = function(e, t) {
		return t ||= "raw", e !== void 0 && t === "utf8" && (e = i.encodeUtf8(e)), new i.ByteBuffer(e);
	}, i.fillString = function(e, t) {
		for (var n = ""; t > 0;) t & 1 && (n += e), t >>>= 1, t > 0 && (e += e);
		return n;
	}, i.xorBytes = function(e, t, n) {
		for (var r = "", i = "", a = "", o = 0, s = 0; n > 0; --n, ++o) i = e.charCodeAt(o) ^ t.charCodeAt(o), s >= 10 && (r += a, a = "", s = 0), a += String.fromCharCode(i), ++s;
		return r += a, r;
	}, i.hexToBytes = function(e) {
		var t = "", n = 0;
		for (e.length & !0 && (n = 1, t += String.fromCharCode(parseInt(e[0], 16))); n < e.length; n += 2) t += String.fromCharCode(parseInt(e.substr(n, 2), 16));
		return t;
	}, i.bytesToHex = function(e) {
		return i.createBuffer(e).toHex();
	}, i.int32ToBytes = function(e) {
		return String.fromCharCode(e >> 24 & 255) + String.fromCharCode(e >> 16 & 255) + String.fromCharCode(e >> 8 & 255) + String.fromCharCode(e & 255);
	};
	var o = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=", s = [
		62,
		-1,
		-1,
		-1,
		63,
		52,
		53,
		54,
		55,
		56,
		57,
		58,
		59,
		60,
		61,
		-1,
		-1,
		-1,
		64,
		-1,
		-1,
		-1,
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8,
		9,
		10,
		11,
		12,
		13,
		14,
		15,
		16,
		17,
		18,
		19,
		20,
		21,
		22,
		23,
		24,
		25,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		26,
		27,
		28,
		29,
		30,
		31,
		32,
		33,
		34,
		35,
		36,
		37,
		38,
		39,
		40,
		41,
		42,
		43,
		44,
		45,
		46,
		47,
		48,
		49,
		50,
		51
	], c = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
	i.encode64 = function(e, t) {
		for (var n = "", r = "", i, a, s, c = 0; c < e.length;) i = e.charCodeAt(c++), a = e.charCodeAt(c++), s = e.charCodeAt(c++), n += o.charAt(i >> 2), n += o.charAt((i & 3) << 4 | a >> 4), isNaN(a) ? n += "==" : (n += o.charAt((a & 15) << 2 | s >> 6), n += isNaN(s) ? "=" : o.charAt(s & 63)), t && n.length > t && (r += n.substr(0, t) + "\r\n", n = n.substr(t));
		return r += n, r;
	}, i.decode64 = function(e) {
		e = e.replace(/[^A-Za-z0-9\+\/\=]/g, "");
		for (var t = "", n, r, i, a, o = 0; o < e.length;) n = s[e.charCodeAt(o++) - 43], r = s[e.charCodeAt(o++) - 43], i = s[e.charCodeAt(o++) - 43], a = s[e.charCodeAt(o++) - 43], t += String.fromCharCode(n << 2 | r >> 4), i !== 64 && (t += String.fromCharCode((r & 15) << 4 | i >> 2), a !== 64 && (t += String.fromCharCode((i & 3) << 6 | a)));
		return t;
	}, i.encodeUtf8 = function(e) {
		return unescape(encodeURIComponent(e));
	}, i.decodeUtf8 = function(e) {
		return decodeURIComponent(escape(e));
	}, i.binary = {
		raw: {},
		hex: {},
		base64: {},
		base58: {},
		baseN: {
			encode: r.encode,
			decode: r.decode
		}
	}, i.binary.raw.encode = function(e) {
		return String.fromCharCode.apply(null, e);
	}, i.binary.raw.decode = function(e, t, n) {
		var r = t;
		r ||= new Uint8Array(e.length), n ||= 0;
		for (var i = n, a = 0; a < e.length; ++a) r[i++] = e.charCodeAt(a);
		return t ? i - n : r;
	}, i.binary.hex.encode = i.bytesToHex, i.binary.hex.decode = function(e, t, n) {
		var r = t;
		r ||= new Uint8Array(Math.ceil(e.length / 2)), n ||= 0;
		var i = 0, a = n;
		for (e.length & 1 && (i = 1, r[a++] = parseInt(e[0], 16)); i < e.length; i += 2) r[a++] = parseInt(e.substr(i, 2), 16);
		return t ? a - n : r;
	}, i.binary.base64.encode = function(e, t) {
		for (var n = "", r = "", i, a, s, c = 0; c < e.byteLength;) i = e[c++], a = e[c++], s = e[c++], n += o.charAt(i >> 2), n += o.charAt((i & 3) << 4 | a >> 4), isNaN(a) ? n += "==" : (n += o.charAt((a & 15) << 2 | s >> 6), n += isNaN(s) ? "=" : o.charAt(s & 63)), t && n.length > t && (r += n.substr(0, t) + "\r\n", n = n.substr(t));
		return r += n, r;
	}, i.binary.base64.decode = function(e, t, n) {
		var r = t;
		r ||= new Uint8Array(Math.ceil(e.length / 4) * 3), e = e.replace(/[^A-Za-z0-9\+\/\=]/g, ""), n ||= 0;
		for (var i, a, o, c, l = 0, u = n; l < e.length;) i = s[e.charCodeAt(l++) - 43], a = s[e.charCodeAt(l++) - 43], o = s[e.charCodeAt(l++) - 43], c = s[e.charCodeAt(l++) - 43], r[u++] = i << 2 | a >> 4, o !== 64 && (r[u++] = (a & 15) << 4 | o >> 2, c !== 64 && (r[u++] = (o & 3) << 6 | c));
		return t ? u - n : r.subarray(0, u);
	}, i.binary.base58.encode = function(e, t) {
		return i.binary.baseN.encode(e, c, t);
	}, i.binary.base58.decode = function(e, t) {
		return i.binary.baseN.decode(e, c, t);
	}, i.text = {
		utf8: {},
		utf16: {}
	}, i.text.utf8.encode = function(e, t, n) {
		e = i.encodeUtf8(e);
		var r = t;
		r ||= new Uint8Array(e.length), n ||= 0;
		for (var a = n, o = 0; o < e.length; ++o) r[a++] = e.charCodeAt(o);
		return t ? a - n : r;
	}, i.text.utf8.decode = function(e) {
		return i.decodeUtf8(String.fromCharCode.apply(null, e));
	}, i.text.utf16.encode = function(e, t, n) {
		var r = t;
		r ||= new Uint8Array(e.length * 2);
		var i = new Uint16Array(r.buffer);
		n ||= 0;
		for (var a = n, o = n, s = 0; s < e.length; ++s) i[o++] = e.charCodeAt(s), a += 2;
		return t ? a - n : r;
	}, i.text.utf16.decode = function(e) {
		return String.fromCharCode.apply(null, new Uint16Array(e.buffer));
	}, i.deflate = function(e, t, n) {
		if (t = i.decode64(e.deflate(i.encode64(t)).rval), n) {
			var r = 2;
			t.charCodeAt(1) & 32 && (r = 6), t = t.substring(r, t.length - 4);
		}
		return t;
	}, i.inflate = function(e, t, n) {
		var r = e.inflate(i.encode64(t)).rval;
		return r === null ? null : i.decode64(r);
	};
	var _setStorageObject = function(e, t, n) {
		if (!e) throw Error("WebStorage not available.");
		var r;
		if (n === null ? r = e.removeItem(t) : (n = i.encode64(JSON.stringify(n)), r = e.setItem(t, n)), r !== void 0 && r.rval !== !0) {
			var a = Error(r.error.message);
			throw a.id = r.error.id, a.name = r.error.name, a;
		}
	}, _getStorageObject = function(e, t) {
		if (!e) throw Error("WebStorage not available.");
		var n = e.getItem(t);
		if (e.init) {
			if (n.rval === null) {
				if (n.error) {
					var r = Error(n.error.message);
					throw r.id = n.error.id, r.name = n.error.name, r;
				}
				n = null;
			} else n = n.rval;
		}
		return n !== null && (n = JSON.parse(i.decode64(n))), n;
	}, _setItem = function(e, t, n, r) {
		var i = _getStorageObject(e, t);
		i === null && (i = {}), i[n] = r, _setStorageObject(e, t, i);
	}, _getItem = function(e, t, n) {
		var r = _getStorageObject(e, t);
		return r !== null && (r = n in r ? r[n] : null), r;
	}, _removeItem = function(e, t, n) {
		var r = _getStorageObject(e, t);
		if (r !== null && n in r) {
			delete r[n];
			var i = !0;
			for (var a in r) {
				i = !1;
				break;
			}
			i && (r = null), _setStorageObject(e, t, r);
		}
	}, _clearItems = function(e, t) {
		_setStorageObject(e, t, null);
	}, _callStorageFunction = function(e, t, n) {
		var r = null;
		n === void 0 && (n = ["web", "flash"]);
		var i, a = !1, o = null;
		for (var s in n) {
			i = n[s];
			try {
				if (i === "flash" || i === "both") {
					if (t[0] === null) throw Error("Flash local storage not available.");
					r = e.apply(this, t), a = i === "flash";
				}
				(i === "web" || i === "both") && (t[0] = localStorage, r = e.apply(this, t), a = !0);
			} catch (e) {
				o = e;
			}
			if (a) break;
		}
		if (!a) throw o;
		return r;
	};
	i.setItem = function(e, t, n, r, i) {
		_callStorageFunction(_setItem, arguments, i);
	}, i.getItem = function(e, t, n, r) {
		return _callStorageFunction(_getItem, arguments, r);
	}, i.removeItem = function(e, t, n, r) {
		_callStorageFunction(_removeItem, arguments, r);
	}, i.clearItems = function(e, t, n) {
		_callStorageFunction(_clearItems, arguments, n);
	}, i.isEmpty = function(e) {
		for (var t in e) if (e.hasOwnProperty(t)) return !1;
		return !0;
	}, i.format = function(e) {
		for (var t = /%./g, n, r, i = 0, a = [], o = 0; n = t.exec(e);) {
			r = e.substring(o, t.lastIndex - 2), r.length > 0 && a.push(r), o = t.lastIndex;
			var s = n[0][1];
			switch (s) {
				case "s":
				case "o":
					i < arguments.length ? a.push(arguments[i++ + 1]) : a.push("<?>");
					break;
				case "%":
					a.push("%");
					break;
				default: a.push("<%" + s + "?>");
			}
		}
		return a.push(e.substring(o)), a.join("");
	}, i.formatNumber = function(e, t, n, r) {
		var i = e, a = isNaN(t = Math.abs(t)) ? 2 : t, o = n === void 0 ? "," : n, s = r === void 0 ? "." : r, c = i < 0 ? "-" : "", l = parseInt(i = Math.abs(+i || 0).toFixed(a), 10) + "", u = l.length > 3 ? l.length % 3 : 0;
		return c + (u ? l.substr(0, u) + s : "") + l.substr(u).replace(/(\d{3})(?=\d)/g, "$1" + s) + (a ? o + Math.abs(i - l).toFixed(a).slice(2) : "");
	}, i.formatSize = function(e) {
		return e = e >= 1073741824 ? i.formatNumber(e / 1073741824, 2, ".", "") + " GiB" : e >= 1048576 ? i.formatNumber(e / 1048576, 2, ".", "") + " MiB" : e >= 1024 ? i.formatNumber(e / 1024, 0) + " KiB" : i.formatNumber(e, 0) + " bytes", e;
	}, i.bytesFromIP = function(e) {
		return e.indexOf(".") === -1 ? e.indexOf(":") === -1 ? null : i.bytesFromIPv6(e) : i.bytesFromIPv4(e);
	}, i.bytesFromIPv4 = function(e) {
		if (e = e.split("."), e.length !== 4) return null;
		for (var t = i.createBuffer(), n = 0; n < e.length; ++n) {
			var r = parseInt(e[n], 10);
			if (isNaN(r)) return null;
			t.putByte(r);
		}
		return t.getBytes();
	}, i.bytesFromIPv6 = function(e) {
		var t = 0;
		e = e.split(":").filter(function(e) {
			return e.length === 0 && ++t, !0;
		});
		for (var n = (8 - e.length + t) * 2, r = i.createBuffer(), a = 0; a < 8; ++a) if (!e[a] || e[a].length === 0) r.fillWithByte(0, n), n = 0;
		else {
			var o = i.hexToBytes(e[a]);
			o.length < 2 && r.putByte(0), r.putBytes(o);
		}
		return r.getBytes();
	}, i.bytesToIP = function(e) {
		return e.length === 4 ? i.bytesToIPv4(e) : e.length === 16 ? i.bytesToIPv6(e) : null;
	}, i.bytesToIPv4 = function(e) {
		if (e.length !== 4) return null;
		for (var t = [], n = 0; n < e.length; ++n) t.push(e.charCodeAt(n));
		return t.join(".");
	}, i.bytesToIPv6 = function(e) {
		if (e.length !== 16) return null;
		for (var t = [], n = [], r = 0, a = 0; a < e.length; a += 2) {
			for (var o = i.bytesToHex(e[a] + e[a + 1]); o[0] === "0" && o !== "0";) o = o.substr(1);
			if (o === "0") {
				var s = n[n.length - 1], c = t.length;
				!s || c !== s.end + 1 ? n.push({
					start: c,
					end: c
				}) : (s.end = c, s.end - s.start > n[r].end - n[r].start && (r = n.length - 1));
			}
			t.push(o);
		}
		if (n.length > 0) {
			var l = n[r];
			l.end - l.start > 0 && (t.splice(l.start, l.end - l.start + 1, ""), l.start === 0 && t.unshift(""), l.end === 7 && t.push(""));
		}
		return t.join(":");
	}, i.estimateCores = function(e, t) {
		if (typeof e == "function" && (t = e, e = {}), e ||= {}, "cores" in i && !e.update) return t(null, i.cores);
		if (typeof navigator < "u" && "hardwareConcurrency" in navigator && navigator.hardwareConcurrency > 0) return i.cores = navigator.hardwareConcurrency, t(null, i.cores);
		if (typeof Worker > "u") return i.cores = 1, t(null, i.cores);
		if (typeof Blob > "u") return i.cores = 2, t(null, i.cores);
		var n = URL.createObjectURL(new Blob([
			"(",
			function() {
				self.addEventListener("message", function(e) {
					for (var t = Date.now(), n = t + 4; Date.now() < n;);
					self.postMessage({
						st: t,
						et: n
					});
				});
			}.toString(),
			")()"
		], { type: "application/javascript" }));
		sample([], 5, 16);
		function sample(e, r, a) {
			if (r === 0) {
				var o = Math.floor(e.reduce(function(e, t) {
					return e + t;
				}, 0) / e.length);
				return i.cores = Math.max(1, o), URL.revokeObjectURL(n), t(null, i.cores);
			}
			map(a, function(t, n) {
				e.push(reduce(a, n)), sample(e, r - 1, a);
			});
		}
		function map(e, t) {
			for (var r = [], i = [], a = 0; a < e; ++a) {
				var o = new Worker(n);
				o.addEventListener("message", function(n) {
					if (i.push(n.data), i.length === e) {
						for (var a = 0; a < e; ++a) r[a].terminate();
						t(null, i);
					}
				}), r.push(o);
			}
			for (var a = 0; a < e; ++a) r[a].postMessage(a);
		}
		function reduce(e, t) {
			for (var n = [], r = 0; r < e; ++r) for (var i = t[r], a = n[r] = [], o = 0; o < e; ++o) if (r !== o) {
				var s = t[o];
				(i.st > s.st && i.st < s.et || s.st > i.st && s.st < i.et) && a.push(o);
			}
			return n.reduce(function(e, t) {
				return Math.max(e, t.length);
			}, 0);
		}
	};
})), require_rc2 = __commonJSMin(((e, t) => {
	var n = require_forge();
	require_util();
	var r = [
		217,
		120,
		249,
		196,
		25,
		221,
		181,
		237,
		40,
		233,
		253,
		121,
		74,
		160,
		216,
		157,
		198,
		126,
		55,
		131,
		43,
		118,
		83,
		142,
		98,
		76,
		100,
		136,
		68,
		139,
		251,
		162,
		23,
		154,
		89,
		245,
		135,
		179,
		79,
		19,
		97,
		69,
		109,
		141,
		9,
		129,
		125,
		50,
		189,
		143,
		64,
		235,
		134,
		183,
		123,
		11,
		240,
		149,
		33,
		34,
		92,
		107,
		78,
		130,
		84,
		214,
		101,
		147,
		206,
		96,
		178,
		28,
		115,
		86,
		192,
		20,
		167,
		140,
		241,
		220,
		18,
		117,
		202,
		31,
		59,
		190,
		228,
		209,
		66,
		61,
		212,
		48,
		163,
		60,
		182,
		38,
		111,
		191,
		14,
		218,
		70,
		105,
		7,
		87,
		39,
		242,
		29,
		155,
		188,
		148,
		67,
		3,
		248,
		17,
		199,
		246,
		144,
		239,
		62,
		231,
		6,
		195,
		213,
		47,
		200,
		102,
		30,
		215,
		8,
		232,
		234,
		222,
		128,
		82,
		238,
		247,
		132,
		170,
		114,
		172,
		53,
		77,
		106,
		42,
		150,
		26,
		210,
		113,
		90,
		21,
		73,
		116,
		75,
		159,
		208,
		94,
		4,
		24,
		164,
		236,
		194,
		224,
		65,
		110,
		15,
		81,
		203,
		204,
		36,
		145,
		175,
		80,
		161,
		244,
		112,
		57,
		153,
		124,
		58,
		133,
		35,
		184,
		180,
		122,
		252,
		2,
		54,
		91,
		37,
		85,
		151,
		49,
		45,
		93,
		250,
		152,
		227,
		138,
		146,
		174,
		5,
		223,
		41,
		16,
		103,
		108,
		186,
		201,
		211,
		0,
		230,
		207,
		225,
		158,
		168,
		44,
		99,
		22,
		1,
		63,
		88,
		226,
		137,
		169,
		13,
		56,
		52,
		27,
		171,
		51,
		255,
		176,
		187,
		72,
		12,
		95,
		185,
		177,
		205,
		46,
		197,
		243,
		219,
		71,
		229,
		165,
		156,
		119,
		10,
		166,
		32,
		104,
		254,
		127,
		193,
		173
	], i = [
		1,
		2,
		3,
		5
	], rol = function(e, t) {
		return e << t & 65535 | (e & 65535) >> 16 - t;
	}, ror = function(e, t) {
		return (e & 65535) >> t | e << 16 - t & 65535;
	};
	t.exports = n.rc2 = n.rc2 || {}, n.rc2.expandKey = function(e, t) {
		typeof e == "string" && (e = n.util.createBuffer(e)), t ||= 128;
		for (var i = e, a = e.length(), o = t, s = Math.ceil(o / 8), c = 255 >> (o & 7), l = a; l < 128; l++) i.putByte(r[i.at(l - 1) + i.at(l - a) & 255]);
		for (i.setAt(128 - s, r[i.at(128 - s) & c]), l = 127 - s; l >= 0; l--) i.setAt(l, r[i.at(l + 1) ^ i.at(l + s)]);
		return i;
	};
	var createCipher = function(e, t, r) {
		var a = !1, o = null, s = null, c = null, mixRound, mashRound, l, u, d = [];
		for (e = n.rc2.expandKey(e, t), l = 0; l < 64; l++) d.push(e.getInt16Le());
		r ? (mixRound = function(e) {
			for (l = 0; l < 4; l++) e[l] += d[u] + (e[(l + 3) % 4] & e[(l + 2) % 4]) + (~e[(l + 3) % 4] & e[(l + 1) % 4]), e[l] = rol(e[l], i[l]), u++;
		}, mashRound = function(e) {
			for (l = 0; l < 4; l++) e[l] += d[e[(l + 3) % 4] & 63];
		}) : (mixRound = function(e) {
			for (l = 3; l >= 0; l--) e[l] = ror(e[l], i[l]), e[l] -= d[u] + (e[(l + 3) % 4] & e[(l + 2) % 4]) + (~e[(l + 3) % 4] & e[(l + 1) % 4]), u--;
		}, mashRound = function(e) {
			for (l = 3; l >= 0; l--) e[l] -= d[e[(l + 3) % 4] & 63];
		});
		var runPlan = function(e) {
			var t = [];
			for (l = 0; l < 4; l++) {
				var n = o.getInt16Le();
				c !== null && (r ? n ^= c.getInt16Le() : c.putInt16Le(n)), t.push(n & 65535);
			}
			u = r ? 0 : 63;
			for (var i = 0; i < e.length; i++) for (var a = 0; a < e[i][0]; a++) e[i][1](t);
			for (l = 0; l < 4; l++) c !== null && (r ? c.putInt16Le(t[l]) : t[l] ^= c.getInt16Le()), s.putInt16Le(t[l]);
		}, f = null;
		return f = {
			start: function(e, t) {
				e && typeof e == "string" && (e = n.util.createBuffer(e)), a = !1, o = n.util.createBuffer(), s = t || new n.util.createBuffer(), c = e, f.output = s;
			},
			update: function(e) {
				for (a || o.putBuffer(e); o.length() >= 8;) runPlan([
					[5, mixRound],
					[1, mashRound],
					[6, mixRound],
					[1, mashRound],
					[5, mixRound]
				]);
			},
			finish: function(e) {
				var t = !0;
				if (r) {
					if (e) t = e(8, o, !r);
					else {
						var n = o.length() === 8 ? 8 : 8 - o.length();
						o.fillWithByte(n, n);
					}
				}
				if (t && (a = !0, f.update()), !r && (t = o.length() === 0, t)) {
					if (e) t = e(8, s, !r);
					else {
						var i = s.length(), c = s.at(i - 1);
						c > i ? t = !1 : s.truncate(c);
					}
				}
				return t;
			}
		}, f;
	};
	n.rc2.startEncrypting = function(e, t, r) {
		var i = n.rc2.createEncryptionCipher(e, 128);
		return i.start(t, r), i;
	}, n.rc2.createEncryptionCipher = function(e, t) {
		return createCipher(e, t, !0);
	}, n.rc2.startDecrypting = function(e, t, r) {
		var i = n.rc2.createDecryptionCipher(e, 128);
		return i.start(t, r), i;
	}, n.rc2.createDecryptionCipher = function(e, t) {
		return createCipher(e, t, !1);
	};
}));
export { require_util as n, require_rc2 as t };
